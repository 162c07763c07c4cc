import ParallaxCore
import ParallaxScreen

/// What of a quote's wording is not that of another one, word by word.
struct QuoteDifferences: Hashable, Sendable {
    /// The words that differ, as stretches of the second quote's text.
    private(set) var inks = InkRuns()
    /// The differences in words, such as `“tall” → “high”`.
    private(set) var notes: [String] = []

    /// Nothing differs.
    static let none = QuoteDifferences()

    private init() {}

    /// Compares a quote with the one it is judged by. Words before the first and after the last shared one are not
    /// marked: there one quote is cut and not changed.
    init(of quote: Quote, in article: Article, from opened: Quote, in origin: Article) {
        let all = QuoteVariants.edits(from: opened, in: origin, to: quote, in: article)
        let edits = Self.between(all.filter { Self.isOfWords($0, origin.text, article.text) })
        for edit in edits {
            if let note = Self.note(on: edit, from: origin.text, to: article.text) { notes.append(note) }
        }
        var end = quote.range.start
        for edit in edits.sorted(by: { $0.right < $1.right }) where edit.right.start >= end {
            guard let role = edit.operation.role, Self.hasLetters(edit.right, in: article.text) else { continue }
            let words = Self.withoutSpaces(edit.right, in: article.text)
            inks.append(words, role)
            end = words.end
        }
    }

    /// The edits between the first and the last words that both have.
    private static func between(_ edits: [Edit]) -> [Edit] {
        let isShared = { (edit: Edit) in edit.operation != .insert && edit.operation != .delete }
        guard let first = edits.firstIndex(where: isShared), let last = edits.lastIndex(where: isShared) else {
            return []
        }
        return Array(edits[first...last])
    }

    private static func note(on edit: Edit, from text: String, to other: String) -> String? {
        let (before, after) = (cited(edit.left, of: text), cited(edit.right, of: other))
        switch (edit.operation, before, after) {
        case (.replace, let before?, let after?): return "\(before) → \(after)"
        case (.replace, let before?, nil), (.delete, let before?, _): return "without \(before)"
        case (.replace, nil, let after?), (.insert, _, let after?): return "with \(after)"
        default: return nil
        }
    }

    /// Columns a note gives to the words of one side.
    private static let widestWords = 32

    private static func cited(_ range: TextRange, of text: String) -> String? {
        let words = text[range].split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
        guard let first = words.first, let last = words.last, hasLetters(range, in: text) else { return nil }
        return "“\(TextWrap.truncated(text[first.startIndex..<last.endIndex], to: widestWords))”"
    }

    /// Whether the edit is about more than punctuation.
    private static func isOfWords(_ edit: Edit, _ text: String, _ other: String) -> Bool {
        hasLetters(edit.left, in: text) || hasLetters(edit.right, in: other)
    }

    private static func hasLetters(_ range: TextRange, in text: String) -> Bool {
        text[range].unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    private static func withoutSpaces(_ range: TextRange, in text: String) -> TextRange {
        let bytes = text[range].utf8
        guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return range }
        return TextRange(start: range.start, end: range.start + bytes.distance(from: bytes.startIndex, to: last) + 1)
    }
}

extension Edit.Operation {
    /// How words are drawn that came out of it.
    fileprivate var role: Role? {
        switch self {
        case .equal, .delete: nil
        case .insert: .added
        case .replace: .changed
        case .variant: .variant
        case .move: .moved
        }
    }
}
