/// Keys that ask for a command.
public struct KeyBinding: Hashable, Sendable {
    /// The keys, pressed one after another.
    public let keys: [Key]
    /// What they ask for.
    public let command: Command

    /// Creates a binding.
    public init(keys: [Key], command: Command) {
        self.keys = keys
        self.command = command
    }
}
