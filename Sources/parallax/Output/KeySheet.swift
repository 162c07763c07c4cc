import ParallaxReader
import ParallaxTerminal
import ParallaxUnicode

/// Keys that were pressed, as lines: the name, the bytes, what they ask for.
struct KeySheet {
    let keymap: Keymap
    /// Columns to divide sentences at; `nil` to divide none.
    let columns: Int?

    private static let (nameWidth, bytesWidth) = (12, 20)

    /// The lines about what came at once.
    func lines(_ heard: HeardKeys) -> [String] {
        let bytes = heard.bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        guard !heard.meanings.isEmpty else { return lines("(nothing)", bytes, "means nothing here") }
        return heard.meanings.enumerated().flatMap { place, meaning in
            lines(name(of: meaning), place == 0 ? bytes : "", words(about: meaning))
        }
    }

    private func lines(_ name: String, _ bytes: String, _ words: String) -> [String] {
        let head = "\(Harmless.line(name).filled(to: Self.nameWidth)) \(bytes.filled(to: Self.bytesWidth)) "
        return HangingText(head: head, words: words).lines(columns: columns)
    }

    private func name(of meaning: HeardKeys.Meaning) -> String {
        switch meaning {
        case .key(let key): key.notation
        case .pasted: "(paste)"
        case .pointer: "(pointer)"
        case .focus: "(window)"
        case .answer: "(answer)"
        }
    }

    private func words(about meaning: HeardKeys.Meaning) -> String {
        switch meaning {
        case .key(let key): words(about: key)
        case .pasted(let count): "\(count) characters, for a line that is typed"
        case .pointer: "clicks, drags and scrolls"
        case .focus(let hasFocus): hasFocus ? "is the one you type into" : "is no longer the one you type into"
        case .answer: "the terminal says what it writes on"
        }
    }

    /// What a key asks for everywhere, and where it asks for something else.
    private func words(about key: Key) -> String {
        let general = words(keymap.meaning(of: [key]), key, in: nil)
        let others = PaneID.allCases.compactMap { pane -> String? in
            let own = words(keymap.meaning(of: [key], in: pane), key, in: pane)
            return own == general ? nil : "in \(pane.rawValue): \(own)"
        }
        return ([general] + others).joined(separator: "; ")
    }

    private func words(_ meaning: Keymap.Meaning, _ key: Key, in pane: PaneID?) -> String {
        switch meaning {
        case .command(let command): return command.rawValue
        case .nothing: return "bound to nothing"
        case .wait:
            let begun = keymap.bindings.filter { $0.keys.first == key && ($0.view == nil || $0.view == pane) }
            let keys = begun.map { $0.keys.map(\.notation).joined() + " " + $0.command.rawValue }
            return "begins " + keys.joined(separator: ", ")
        }
    }
}

extension String {
    /// The text with spaces behind it.
    fileprivate func filled(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
