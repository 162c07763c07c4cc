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

    func isCapitalised(_ index: Int) -> Bool {
        words.indices.contains(index) && text.isUppercase(at: words[index].range.start)
    }

    func isStopWord(_ index: Int) -> Bool {
        words.indices.contains(index) && !words[index].isAcronym && Self.stopWords.contains(words[index].key)
    }

    /// Up to four folded words that end before a place.
    func keys(before index: Int) -> [String] { words[max(0, index - 4)..<index].map(\.key) }
}

extension String {
    /// Whether the scalar that starts at an offset, in UTF-8 code units, is upper case.
    ///
    /// - Precondition: `offset` lies on a scalar boundary before the end.
    func isUppercase(at offset: Int) -> Bool {
        let index = utf8.index(utf8.startIndex, offsetBy: offset)
        let unit = utf8[index]
        return unit < 0x80 ? unit &- 0x41 < 26 : unicodeScalars[index].properties.isUppercase
    }
}
