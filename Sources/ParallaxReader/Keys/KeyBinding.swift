/// Keys that ask for a command.
public struct KeyBinding: Hashable, Sendable {
    /// The keys, pressed one after another.
    public let keys: [Key]
    /// What they ask for.
    public let command: Command
    /// The pane in which they do; `nil` for everywhere.
    public let view: PaneID?

    /// Creates a binding.
    public init(keys: [Key], command: Command, view: PaneID? = nil) {
        self.keys = keys
        self.command = command
        self.view = view
    }

    /// Whether the two cannot stand beside each other: one is the other, or begins it.
    func clashes(with other: KeyBinding) -> Bool {
        keys.starts(with: other.keys) || other.keys.starts(with: keys)
    }

    /// The keys as text.
    var notation: String { keys.map(\.description).joined() }
}
