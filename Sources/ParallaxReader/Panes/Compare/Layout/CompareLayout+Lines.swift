import ParallaxCore
import ParallaxScreen

extension CompareLayout {
    /// From this width down a long word may leave a hole that a hyphen fills.
    private static let columnsForWholeWords = 44

    /// The lines of some sentences, paragraph by paragraph, each under the subheadings that stand before it.
    func lines(of sentences: Range<Int>, on side: Side, role: Role) -> [CompareRow.Content] {
        let all = comparison.side(side).sentences
        var lines: [CompareRow.Content] = []
        var first = sentences.lowerBound
        while first < sentences.upperBound {
            let block = all[first].block
            let last = all[first..<sentences.upperBound].lastIndex { $0.block == block } ?? first
            if first == 0 || all[first - 1].block != block {
                lines += headings(above: block, after: first == 0 ? -1 : all[first - 1].block, on: side)
            }
            lines += wrap(TextRange(start: all[first].range.start, end: all[last].range.end), on: side, role: role)
            first = last + 1
        }
        return lines
    }

    private func headings(above block: Int, after previous: Int, on side: Side) -> [CompareRow.Content] {
        let blocks = comparison.side(side).article.blocks
        let between = blocks[(previous + 1)..<block].filter { $0.kind == .subheading }
        return between.flatMap { wrap($0.range, on: side, role: .title) }
    }

    /// The lines of a stretch of text in its column.
    func wrap(
        _ range: TextRange, on side: Side, role: Role, isBorrowed: Bool = false
    ) -> [CompareRow.Content] {
        let width = choices.columns.width(on: side)
        let lines = TextWrap.wrapped(
            comparison.side(side).article.text, in: range.start..<range.end, columns: width,
            hyphenates: choices.hyphenates && width < Self.columnsForWholeWords)
        return lines.map { line in
            let range = TextRange(start: line.range.lowerBound, end: line.range.upperBound)
            return .text(
                CompareLine(range: range, role: role, isHyphenated: line.isHyphenated, isBorrowed: isBorrowed))
        }
    }
}
