import ParallaxReader
import ParallaxTerminal
import ParallaxUnicode

/// Keys that were pressed, as lines: the name, the bytes, what they ask for.
struct KeySheet {
    let keymap: Keymap
    /// Columns to divide sentences at; `nil` to divide none.
    let columns: Int?
    /// The keys that begin a command, as long as it is not complete.
    private var begun: [Key] = []

    init(keymap: Keymap, columns: Int?) {
        self.keymap = keymap
        self.columns = columns
    }

    private static let (nameWidth, bytesWidth) = (12, 20)

    /// The lines about what came at once.
    mutating func lines(_ heard: HeardKeys) -> [String] {
        let bytes = heard.bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        guard !heard.meanings.isEmpty else { return lines("(nothing)", bytes, "means nothing here") }
        var all: [String] = []
        for (place, meaning) in heard.meanings.enumerated() {
            let (name, words) = told(meaning)
            all += lines(name, place == 0 ? bytes : "", words)
        }
        return all
    }

    private func lines(_ name: String, _ bytes: String, _ words: String) -> [String] {
        let head = "\(Harmless.line(name).filled(to: Self.nameWidth)) \(bytes.filled(to: Self.bytesWidth)) "
        return HangingText(head: head, words: words).lines(columns: columns)
    }

    private mutating func told(_ meaning: HeardKeys.Meaning) -> (name: String, words: String) {
        switch meaning {
        case .key(let key): told(key)
        case .pasted(let count): ("(paste)", "\(count) characters, for a line that is typed")
        case .pointer: ("(pointer)", "clicks, drags and scrolls")
        case .focus(let hasFocus):
            ("(window)", hasFocus ? "is the one you type into" : "is no longer the one you type into")
        case .answer: ("(answer)", "the terminal says what it writes on")
        }
    }

    /// A key with those before it that began a command; as in the reader, Escape takes them back.
    private mutating func told(_ key: Key) -> (name: String, words: String) {
        if case .escape = key, !begun.isEmpty {
            defer { begun = [] }
            return (key.notation, "takes back \(Self.notation(of: begun))")
        }
        let keys = begun + [key]
        let isBeginning = ([nil] + PaneID.allCases).contains { keymap.meaning(of: keys, in: $0) == .wait }
        begun = isBeginning ? keys : []
        return (Self.notation(of: keys), words(about: keys))
    }

    private static func notation(of keys: [Key]) -> String { keys.map(\.notation).joined() }

    /// What keys ask for everywhere, and where they ask for something else.
    private func words(about keys: [Key]) -> String {
        let general = words(keymap.meaning(of: keys), keys, in: nil)
        let others = PaneID.allCases.compactMap { pane -> String? in
            let own = words(keymap.meaning(of: keys, in: pane), keys, in: pane)
            return own == general ? nil : "in \(pane.rawValue): \(own)"
        }
        return ([general] + others).joined(separator: "; ")
    }

    private func words(_ meaning: Keymap.Meaning, _ keys: [Key], in pane: PaneID?) -> String {
        switch meaning {
        case .command(let command): return command.rawValue
        case .nothing: return "bound to nothing"
        case .wait:
            let begun = keymap.bindings.filter { $0.keys.starts(with: keys) && ($0.view == nil || $0.view == pane) }
            return "begins "
                + begun.map { "\(Self.notation(of: $0.keys)) \($0.command.rawValue)" }.joined(separator: ", ")
        }
    }
}

extension String {
    /// The text with spaces behind it.
    fileprivate func filled(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
