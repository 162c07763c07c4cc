import ParallaxScreen

/// One line of text while it is typed, and the cursor in it.
struct TypedLine: Hashable, Sendable {
    private var before: String
    private var behind = ""

    /// A line with the cursor at its end.
    init(_ text: String = "") { before = text }

    /// A line that goes on from a query with another word.
    init(goingOnFrom query: String) { before = query.isEmpty || query.last == " " ? query : query + " " }

    /// The whole line.
    var text: String { before + behind }

    /// The line with its cursor.
    var shown: String { before + Self.cursor + behind }

    /// What stands for the cursor.
    static let cursor = "█"

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

    /// Types and edits, with the keys of Emacs that shells know too.
    mutating func press(_ key: Key) -> Answer {
        switch key {
        case .character(let character): return edit { $0.before += character }
        case .backspace where text.isEmpty: return .cancelled
        case .backspace: return edit { $0.before = String($0.before.dropLast()) }
        case .delete, .control("d"): return edit { $0.behind = String($0.behind.dropFirst()) }
        case .control("u"): return edit { $0.before = "" }
        case .control("k"): return edit { $0.behind = "" }
        case .control("w"): return edit { $0.before.removeLastWord() }
        case .enter: return .accepted
        case .escape, .control("c"), .control("g"): return .cancelled
        default:
            move(key)
            return .ignored
        }
    }

    /// Adds pasted text; its line breaks become spaces.
    mutating func paste(_ pasted: String) {
        before += pasted.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private mutating func edit(_ change: (inout TypedLine) -> Void) -> Answer {
        change(&self)
        return .changed
    }

    private mutating func move(_ key: Key) {
        switch key {
        case .left, .control("b"): if let last = before.popLast() { behind = "\(last)\(behind)" }
        case .right, .control("f"): if !behind.isEmpty { before.append(behind.removeFirst()) }
        case .home, .control("a"): (before, behind) = ("", text)
        case .end, .control("e"): (before, behind) = (text, "")
        default: break
        }
    }
}

extension TypedLine {
    /// The part of a typed text that has room: its end while the cursor is in it, else what leads up to the cursor.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func end(of text: String, columns: Int) -> String {
        guard CellWidth.columns(of: text) > columns else { return text }
        guard let place = text.lastIndex(where: { String($0) == cursor }) else {
            return TextWrap.truncated(text, to: columns)
        }
        let behind = text.index(after: place)
        let last = start(of: text[...], columns: columns - 1)
        if last <= place { return "…" + text[last...] }
        let first = start(of: text[..<behind], columns: columns - 1)
        guard first > text.startIndex else { return TextWrap.truncated(text, to: columns) }
        return "…" + text[first..<behind]
    }

    /// Where the end of a text begins that has room.
    private static func start(of text: Substring, columns: Int) -> String.Index {
        var room = columns
        var start = text.endIndex
        while start > text.startIndex {
            let previous = text.index(before: start)
            room -= CellWidth.columns(of: String(text[previous]))
            if room < 0 { break }
            start = previous
        }
        return start
    }
}

extension String {
    fileprivate mutating func removeLastWord() {
        while last?.isWhitespace == true { removeLast() }
        while let last, !last.isWhitespace { removeLast() }
    }
}
