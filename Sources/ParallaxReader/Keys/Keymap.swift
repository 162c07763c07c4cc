/// Which keys ask for which command.
public struct Keymap: Hashable, Sendable {
    /// The bindings, in the order the help page shows the keys of one command.
    public let bindings: [KeyBinding]

    /// Creates a key map.
    public init(bindings: [KeyBinding]) {
        self.bindings = bindings
    }

    /// What a sequence of keys means so far.
    public enum Meaning: Hashable, Sendable {
        /// The sequence is complete.
        case command(Command)
        /// More keys may follow.
        case wait
        /// Nothing begins with these keys.
        case nothing
    }

    /// Looks a sequence up.
    ///
    /// - Complexity: O(*n*) in the number of bindings.
    public func meaning(of keys: [Key]) -> Meaning {
        if let binding = bindings.first(where: { $0.keys == keys }) { return .command(binding.command) }
        return bindings.contains { $0.keys.starts(with: keys) } ? .wait : .nothing
    }

    /// The keys that ask for `command`, as text, for hints and the help page.
    public func keys(for command: Command) -> [String] {
        bindings.filter { $0.command == command }.map { $0.keys.map(\.description).joined() }
    }
}
