/// Writes a key map as `keys.toml` has it.
public enum KeymapText {
    /// The lines of a file that ``KeymapFile`` reads as the same key map.
    public static func toml(_ keymap: Keymap) -> [String] {
        let head = [
            "# Keys of Parallax. A command named here has these keys and no others.",
            "# Keys are parted by spaces: \"j <Down>\", \"]c\", \"<C-l>\"; \"\" takes all keys away.",
            "# Further tables change one pane: \(PaneID.allCases.map { "[\($0.rawValue)]" }.joined(separator: " ")).",
            "", "[everywhere]",
        ]
        let panes = PaneID.allCases.flatMap { pane in
            let rows = self.rows(of: keymap, in: pane)
            return rows.isEmpty ? [] : ["", "[\(pane.rawValue)]"] + rows
        }
        return head + rows(of: keymap, in: nil) + panes
    }

    private static func rows(of keymap: Keymap, in view: PaneID?) -> [String] {
        Command.grouped.compactMap { command in
            let sequences = keymap.bindings.filter { $0.command == command && $0.view == view }.map { binding in
                binding.keys.map(\.notation).joined()
            }
            guard view == nil || !sequences.isEmpty else { return nil }
            let keys = "\(command.rawValue) = \(quoted(sequences.joined(separator: " ")))"
            return keys + String(repeating: " ", count: max(1, commentColumn - keys.count)) + "# " + command.summary
        }
    }

    private static let commentColumn = 44

    /// A literal string of TOML, which needs no escapes; one with an apostrophe takes the other form.
    private static func quoted(_ text: String) -> String {
        guard text.contains("'") else { return "'\(text)'" }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
