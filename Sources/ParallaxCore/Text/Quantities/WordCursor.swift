/// Looks at words around a place without running off either end.
struct WordCursor {
    let text: String
    let words: [Word]
    private static let stopWords = StopWords.of(.english)

    var count: Int { words.count }

    func key(_ index: Int) -> String? { words.indices.contains(index) ? words[index].key : nil }

    func kind(_ index: Int) -> Token.Kind? { words.indices.contains(index) ? words[index].kind : nil }

    /// The place of a word.
    ///
    /// - Precondition: There is a word at `index`.
    func range(_ index: Int) -> TextRange { words[index].range }

    /// The place of some words.
    ///
    /// - Precondition: `part` is not empty and holds only indices of words.
    func range(_ part: Range<Int>) -> TextRange {
        TextRange(start: words[part.lowerBound].range.start, end: words[part.upperBound - 1].range.end)
    }

    /// The word as written.
    func written(_ index: Int) -> Substring { words.indices.contains(index) ? text[words[index].range] : "" }

    /// Whether nothing stands between a word and the one before it.
    func isAttached(_ index: Int) -> Bool {
        index > 0 && index < count && words[index - 1].range.end == words[index].range.start
    }

    func isCapitalised(_ index: Int) -> Bool { written(index).unicodeScalars.first?.properties.isUppercase == true }

    func isStopWord(_ index: Int) -> Bool {
        words.indices.contains(index) && !words[index].isAcronym && Self.stopWords.contains(words[index].key)
    }

    /// Up to four folded words that end before a place.
    func keys(before index: Int) -> [String] { words[max(0, index - 4)..<index].map(\.key) }
}
