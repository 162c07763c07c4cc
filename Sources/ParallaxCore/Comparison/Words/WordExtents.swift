/// Where each word of a sentence lies, white space after it included, so that the extents leave no gap.
struct WordExtents {
    private let starts: [Int]

    init(_ row: WordRow, within sentence: TextRange) {
        var starts = row.words.map(\.range.start)
        if !starts.isEmpty { starts[0] = sentence.start }
        self.starts = (starts.isEmpty ? [sentence.start] : starts) + [sentence.end]
    }

    /// How many words there are; a sentence without any counts as one.
    var count: Int { starts.count - 1 }

    /// The extent of some words.
    func range(_ words: Range<Int>) -> TextRange {
        TextRange(start: starts[words.lowerBound], end: starts[words.upperBound])
    }
}
