import ParallaxCore

/// Cuts a stretch of an article into pieces of one mark each.
struct ReportPieces {
    private let text: String
    private let range: TextRange
    private var marks: [ReportPiece.Mark?]

    init(_ text: String, in range: TextRange) {
        self.text = text
        self.range = range
        marks = Array(repeating: nil, count: range.count)
    }

    /// Takes in what the edits towards one partner say; a word that any partner has is not changed.
    mutating func add(_ edits: [Edit], on side: ReportSide) {
        for edit in edits {
            let mark = ReportPiece.Mark(edit.operation)
            for offset in offsets(of: side.range(of: edit)) where mark.rank < marks[offset]?.rank ?? .max {
                marks[offset] = mark
            }
        }
    }

    /// Takes in a value that differs; it lies over every edit, and the first of two that overlap stays whole.
    mutating func add(conflict number: Int, at value: TextRange) {
        for offset in offsets(of: value) where marks[offset]?.rank != ReportPiece.Mark.conflict(number).rank {
            marks[offset] = .conflict(number)
        }
    }

    private func offsets(of other: TextRange) -> Range<Int> {
        guard let part = range.intersection(other) else { return 0..<0 }
        return part.start - range.start..<part.end - range.start
    }

    /// The pieces, in order; white space at the end of a marked one stands outside it.
    var pieces: [ReportPiece] {
        var pieces: [ReportPiece] = []
        var start = 0
        for index in marks.indices where index + 1 == marks.count || marks[index + 1] != marks[index] {
            append(start, index + 1, marks[index] ?? .plain, to: &pieces)
            start = index + 1
        }
        return pieces
    }

    private func append(_ start: Int, _ end: Int, _ mark: ReportPiece.Mark, to pieces: inout [ReportPiece]) {
        let words = text[TextRange(start: range.start + start, end: range.start + end)]
        guard mark != .plain, let last = words.utf8.lastIndex(where: { $0 > 0x20 }), isWorthIt(words) else {
            return pieces.append(ReportPiece(text: words, mark: .plain))
        }
        let bound = words.utf8.index(after: last)
        pieces.append(ReportPiece(text: words[..<bound], mark: mark))
        if bound < words.endIndex { pieces.append(ReportPiece(text: words[bound...], mark: .plain)) }
    }

    /// Another comma, quotation mark or dash is not worth a mark.
    private func isWorthIt(_ words: Substring) -> Bool {
        words.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
