/// One line of text while it is typed.
struct TypedLine: Hashable, Sendable {
    private(set) var text: String

    init(_ text: String = "") { self.text = text }

    /// What a key does to a line.
    enum Answer {
        /// The text is another one now.
        case changed
        /// The reader is done.
        case accepted
        /// The reader gave up.
        case cancelled
        /// The key means nothing here.
        case ignored
    }

    mutating func press(_ key: Key) -> Answer {
        switch key {
        case .character(let character): return edit { $0 += character }
        case .backspace where text.isEmpty: return .cancelled
        case .backspace: return edit { $0.removeLast() }
        case .control("u"): return edit { $0 = "" }
        case .control("w"): return edit { $0.removeLastWord() }
        case .enter: return .accepted
        case .escape, .control("c"), .control("g"): return .cancelled
        default: return .ignored
        }
    }

    /// Adds pasted text; its line breaks become spaces.
    mutating func paste(_ pasted: String) {
        text += pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private mutating func edit(_ change: (inout String) -> Void) -> Answer {
        change(&text)
        return .changed
    }
}

extension String {
    fileprivate mutating func removeLastWord() {
        while last?.isWhitespace == true { removeLast() }
        while let last, !last.isWhitespace { removeLast() }
    }
}
