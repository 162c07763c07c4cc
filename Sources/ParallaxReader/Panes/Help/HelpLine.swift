/// A command of the help page and its keys, or a heading.
struct HelpLine: Hashable, Sendable {
    let keys: String
    /// The command's own.
    let name: String
    let text: String
    let isHeading: Bool

    init(heading: String) {
        keys = ""
        name = ""
        text = heading
        isHeading = true
    }

    init(command: Command, keymap: Keymap) {
        keys = keymap.allKeys(for: command).joined(separator: "  ")
        name = command.rawValue
        text = command.summary
        isHeading = false
    }

    /// Columns before keys.
    static let indent = 2
    /// Columns before the keys and between them and the text of a command.
    static let gap = 4
}
