/// The keys that the strip under a comparison names, from the live key map.
struct CompareKeys: Hashable, Sendable {
    private var names: [Command: String] = [:]

    /// The commands it speaks of.
    private static let commands: [Command] = [.levelPartner, .nextDifference, .nextConflict, .swap, .open]

    /// The keys of a fresh installation.
    init() { self.init(.standard) }

    init(_ keymap: Keymap) {
        for command in Self.commands { names[command] = keymap.key(for: command, in: .compare) }
    }

    /// A command's key and what it does, such as `x swap`; `nil` where it has no key.
    func hint(_ command: Command, _ word: String) -> String? { names[command].map { "\($0) \(word)" } }
}
