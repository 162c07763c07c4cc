import ParallaxCore
import ParallaxScreen

/// Lays a comparison out in rows: linked sentences begin on the same row, filler rows keep them level.
struct CompareLayout {
    private let comparison: Comparison
    private let passages: [Passage]
    /// The passages in which a value differs.
    private let conflicts: Set<Int>
    private let columns: Int
    private let isStacked: Bool
    private(set) var rows: [CompareRow] = []

    /// Lays out for columns of text `columns` wide.
    init(_ comparison: Comparison, passages: [Passage], conflicts: Set<Int>, columns: Int, isStacked: Bool) {
        self.comparison = comparison
        self.passages = passages
        self.conflicts = conflicts
        self.columns = columns
        self.isStacked = isStacked
        addHeadlines()
        for index in passages.indices { add(passages[index], at: index) }
    }

    private mutating func addHeadlines() {
        let lines = Side.allCases.map { side in
            comparison.headlineRange(on: side).map { wrap($0, on: side, role: .title) } ?? []
        }
        append(left: lines[0], right: lines[1], passage: nil, mark: nil)
    }

    private mutating func add(_ passage: Passage, at index: Int) {
        if opensParagraph(passage, on: .left) || opensParagraph(passage, on: .right) { rows.append(CompareRow()) }
        let base: Role =
            switch passage.kind {
            case .unmatched: .onlyHere
            case .moved: .moved
            default: .text
            }
        addSentencesAboveLevel(of: passage, at: index, role: base)
        var left = lines(of: passage.levelLeft..<passage.left.upperBound, on: .left, role: base)
        var right = lines(of: passage.levelRight..<passage.right.upperBound, on: .right, role: base)
        if passage.left.isEmpty { left = filler(for: passage, on: .left) }
        if passage.right.isEmpty { right = filler(for: passage, on: .right) }
        if isStacked, passage.kind == .same { right = [] }
        append(left: left, right: right, passage: index, mark: conflicts.contains(index) ? "!" : passage.sign)
    }

    /// What one outlet split off stands above, so that the sentences that match best begin on one row.
    private mutating func addSentencesAboveLevel(of passage: Passage, at index: Int, role: Role) {
        guard passage.isLinked else { return }
        let left = lines(of: passage.left.lowerBound..<passage.levelLeft, on: .left, role: role)
        let right = lines(of: passage.right.lowerBound..<passage.levelRight, on: .right, role: role)
        append(left: left, right: right, passage: index, mark: nil)
    }

    /// Whether one side begins a new paragraph with the passage.
    private func opensParagraph(_ passage: Passage, on side: Side) -> Bool {
        guard let first = passage.sentences(on: side).first else { return false }
        let sentences = comparison.side(side).sentences
        return first == 0 || sentences[first - 1].block != sentences[first].block
    }

    private mutating func append(
        left: [CompareRow.Content], right: [CompareRow.Content], passage: Int?, mark: String?
    ) {
        let first = rows.count
        if isStacked {
            rows += left.map { CompareRow(left: $0, passage: passage) }
            rows += right.map { CompareRow(right: $0, passage: passage) }
        } else {
            for index in 0..<max(left.count, right.count) {
                let row = CompareRow(
                    left: index < left.count ? left[index] : .blank,
                    right: index < right.count ? right[index] : .blank, passage: passage)
                rows.append(row)
            }
        }
        if first < rows.count { rows[first].mark = mark }
    }

    /// The lines of some sentences, paragraph by paragraph, each under the subheadings that stand before it.
    private func lines(of sentences: Range<Int>, on side: Side, role: Role) -> [CompareRow.Content] {
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

    private func wrap(_ range: TextRange, on side: Side, role: Role) -> [CompareRow.Content] {
        TextWrap.lines(of: comparison.side(side).article.text, in: range.start..<range.end, columns: columns).map {
            .text(TextRange(start: $0.lowerBound, end: $0.upperBound), role)
        }
    }

    private func filler(for passage: Passage, on side: Side) -> [CompareRow.Content] {
        guard !isStacked else { return [] }
        switch passage.kind {
        case .unmatched: return [.filler("· · ·  no match found in \(side.letter)  · · ·")]
        case .echoed: return [.filler("· · ·  told above or below in \(side.letter)  · · ·")]
        case .moved: return [.filler("· · ·  elsewhere in \(side.letter)  · · ·")]
        default: return []
        }
    }
}

extension Passage {
    /// The sign between the columns.
    var sign: String {
        switch kind {
        case .same: " "
        case .edited: "~"
        case .rewritten: "≈"
        case .unmatched: right.isEmpty ? "<" : ">"
        case .moved: "↕"
        case .echoed: "·"
        case .weak: "·"
        }
    }
}
