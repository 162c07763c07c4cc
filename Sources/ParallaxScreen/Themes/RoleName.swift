extension Role {
    /// What theme files call the role: the name of its case.
    public var name: String { String(describing: self) }

    /// Finds a role by its name.
    public init?(name: String) {
        guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }
}
