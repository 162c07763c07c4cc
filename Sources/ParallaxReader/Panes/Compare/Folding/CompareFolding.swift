import ParallaxCore

/// Which passages of a comparison are folded away.
enum CompareFolding: String, Hashable, Sendable, Codable {
    /// None: the whole of both articles is shown.
    case nothing
    /// What both say in the same words: only differences are left.
    case shared
    /// What one outlet has alone: only what both share is left.
    case unshared

    /// The folding that a command asks for.
    init?(_ command: Command) {
        switch command {
        case .showAll: self = .nothing
        case .onlyDifferences: self = .shared
        case .onlyShared: self = .unshared
        default: return nil
        }
    }

    /// Whether the passage is folded away. Words that are the same may hold a value that differs: those stay.
    func hides(_ passage: Passage, hasConflict: Bool) -> Bool {
        switch self {
        case .nothing: false
        case .shared: passage.kind == .same && !hasConflict
        case .unshared: passage.kind == .unmatched || passage.kind == .weak
        }
    }

    /// How the status line names it.
    var title: String {
        switch self {
        case .nothing: "shown: all"
        case .shared: "shown: only differences"
        case .unshared: "shown: only what both share"
        }
    }
}
