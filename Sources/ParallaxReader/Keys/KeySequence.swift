/// The keys pressed so far that do not make a command yet: a count, and the beginning of a sequence.
struct KeySequence: Hashable, Sendable {
    private(set) var count: Int?
    private(set) var keys: [Key] = []

    /// Whether nothing is pending.
    var isEmpty: Bool { count == nil && keys.isEmpty }

    /// A count above this is a slip of the finger.
    private static let largestCount = 99_999

    /// Takes one more key in a pane; answers a command with its count when the sequence is complete.
    mutating func press(_ key: Key, in keymap: Keymap, _ view: PaneID) -> (command: Command, count: Int?)? {
        if keys.isEmpty, let digit = digit(of: key) {
            count = min((count ?? 0) * 10 + digit, Self.largestCount)
            return nil
        }
        keys.append(key)
        switch keymap.meaning(of: keys, in: view) {
        case .wait: return nil
        case .nothing:
            self = KeySequence()
            return nil
        case .command(let command):
            defer { self = KeySequence() }
            return (command, count)
        }
    }

    /// A leading 0 is no count.
    private func digit(of key: Key) -> Int? {
        guard case .character(let text) = key, let digit = Int(text), digit > 0 || count != nil else { return nil }
        return digit
    }
}

extension KeySequence: CustomStringConvertible {
    /// The pending keys as the status line shows them: `3]`.
    var description: String { (count.map(String.init) ?? "") + keys.map(\.description).joined() }
}
