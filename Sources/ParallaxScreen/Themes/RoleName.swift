extension Role {
    /// What theme files call the role: the name of its case.
    public var name: String { Self.names[Int(rawValue)] }

    /// Finds a role by its name.
    public init?(name: String) {
        guard let index = Self.names.firstIndex(of: name) else { return nil }
        self = Self.allCases[index]
    }

    /// Written out, for reflection would cost more at start than the rest of a theme.
    private static let names = [
        "text", "dim", "title", "accent", "rule", "status", "error", "selection", "quote", "speaker1", "speaker2",
        "speaker3", "speaker4", "speaker5", "speaker6", "scare", "caption", "added", "removed", "changed", "variant",
        "moved", "onlyHere", "conflict", "match", "currentMatch", "current", "filler",
    ]
}
