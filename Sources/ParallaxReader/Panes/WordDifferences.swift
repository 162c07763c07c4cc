import ParallaxCore
import ParallaxScreen

/// What of the wording of a quote or a sentence is not that of another one, word by word.
struct WordDifferences: Hashable, Sendable {
    /// The words that differ, as stretches of the second one's text.
    private(set) var inks = InkRuns()
    /// The differences in words, such as `“tall” → “high”`.
    private(set) var notes: [String] = []

    /// Nothing differs.
    static let none = WordDifferences()

    private init() {}

    /// Compares a stretch with the one it is judged by. Words before the first and after the last ones that have a
    /// counterpart are not marked: there one is cut and not changed.
    init(of range: TextRange, in article: Article, from opened: TextRange, in origin: Article) {
        let edits = Self.paired(
            SentenceWords.edits(from: opened, in: origin, to: range, in: article), origin.text, article.text)
        for (index, edit) in edits.enumerated() {
            let edge: Edge? = index == 0 ? .first : index == edits.count - 1 ? .last : nil
            if let note = Self.note(on: edit, from: origin.text, to: article.text, edge: edge) { notes.append(note) }
        }
        var end = range.start
        for edit in edits.sorted(by: { $0.right < $1.right }) where edit.right.start >= end {
            guard let role = edit.operation.role, Self.hasLetters(edit.right, in: article.text) else { continue }
            let words = Self.withoutSpaces(edit.right, in: article.text)
            inks.append(words, role)
            end = words.end
        }
    }

    /// Where a quote may be cut, so that one side of an edit is much longer than the other.
    private enum Edge {
        case first, last
    }

    /// The edits of words between the first and the last that have words on both sides.
    private static func paired(_ edits: [Edit], _ text: String, _ other: String) -> [Edit] {
        let ofWords = edits.filter { hasLetters($0.left, in: text) || hasLetters($0.right, in: other) }
        let isPaired = { (edit: Edit) in hasLetters(edit.left, in: text) && hasLetters(edit.right, in: other) }
        guard let first = ofWords.firstIndex(where: isPaired), let last = ofWords.lastIndex(where: isPaired) else {
            return []
        }
        return Array(ofWords[first...last])
    }

    private static func note(on edit: Edit, from text: String, to other: String, edge: Edge?) -> String? {
        var (before, after) = (words(edit.left, of: text), words(edit.right, of: other))
        let isCut = edge != nil && abs(before.count - after.count) > longestRewording
        let count = isCut ? min(before.count, after.count) : .max
        switch edge {
        case .first: (before, after) = (before.suffix(count), after.suffix(count))
        case .last: (before, after) = (before.prefix(count), after.prefix(count))
        case nil: break
        }
        switch (edit.operation, cited(before, of: text), cited(after, of: other)) {
        case (.replace, let before?, let after?): return "\(before) → \(after)"
        case (.replace, let before?, nil), (.delete, let before?, _): return "without \(before)"
        case (.replace, nil, let after?), (.insert, _, let after?): return "with \(after)"
        default: return nil
        }
    }

    /// Words that one side of a rewording at an edge has more than the other, as “a second time” for “twice”; where it has
    /// still more, the other one is cut there.
    private static let longestRewording = 2

    /// Columns a note gives to the words of one side.
    private static let widestWords = 32

    private static func words(_ range: TextRange, of text: String) -> ArraySlice<Substring> {
        let pieces = text[range].split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
        return pieces.filter { $0.contains { $0.isLetter || $0.isNumber } }[...]
    }

    private static func cited(_ words: ArraySlice<Substring>, of text: String) -> String? {
        guard let first = words.first, let last = words.last else { return nil }
        let part = String(text[first.startIndex..<last.endIndex])
        return "“\(TextWrap.truncated(part, to: widestWords))”"
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
