import ParallaxCore
import ParallaxScreen

/// Lays a comparison out in rows: linked sentences begin on the same row, filler rows keep them level.
struct CompareLayout {
    let comparison: Comparison
    let passages: [Passage]
    let partners: PassagePartners
    let choices: LayoutChoices
    private(set) var rows: [CompareRow] = []

    /// Lays everything out.
    ///
    /// - Complexity: O(*n*) in the length of both articles.
    init(_ comparison: Comparison, passages: [Passage], partners: PassagePartners, choices: LayoutChoices) {
        self.comparison = comparison
        self.passages = passages
        self.partners = partners
        self.choices = choices
        addHeadlines()
        var next = 0
        for run in choices.folds.runs {
            for index in next..<run.lowerBound { add(passages[index], at: index) }
            add(FoldedRun(run, of: passages, in: comparison))
            next = run.upperBound
        }
        for index in next..<passages.count { add(passages[index], at: index) }
    }

    private mutating func addHeadlines() {
        let lines = Side.allCases.map { side in
            comparison.headlineRange(on: side).map { wrap($0, on: side, role: .title) } ?? []
        }
        append(left: lines[0], right: lines[1], passage: nil, mark: nil)
    }

    private mutating func add(_ fold: FoldedRun) {
        addGap()
        rows.append(CompareRow(passage: fold.passages.lowerBound, fold: fold))
        addGap()
    }

    private mutating func add(_ passage: Passage, at index: Int) {
        if opensParagraph(passage, on: .left) || opensParagraph(passage, on: .right) { addGap() }
        if choices.levelled == index, let tie = partners.tie(of: index) {
            return addLevel(passage, at: index, with: tie)
        }
        let base: Role =
            switch passage.kind {
            case .unmatched: .onlyHere
            case .moved: .moved
            default: .text
            }
        addSentencesAboveLevel(of: passage, at: index, role: base)
        var left = lines(of: passage.levelLeft..<passage.left.upperBound, on: .left, role: base)
        var right = lines(of: passage.levelRight..<passage.right.upperBound, on: .right, role: base)
        if passage.left.isEmpty { left = filler(for: passage, at: index, on: .left) }
        if passage.right.isEmpty { right = filler(for: passage, at: index, on: .right) }
        if choices.isStacked, passage.kind == .same, !choices.showsBothSides { right = [] }
        append(left: left, right: right, passage: index, mark: mark(of: index))
    }

    private func mark(of index: Int) -> String {
        if choices.conflicts.contains(index) { return "!" }
        let isEchoed = passages[index].kind == .same && !partners.echoes(of: index).isEmpty
        return isEchoed ? Passage.echoSign : passages[index].sign
    }

    /// What one outlet split off stands above, so that the sentences that match best begin on one row.
    private mutating func addSentencesAboveLevel(of passage: Passage, at index: Int, role: Role) {
        guard passage.isLinked else { return }
        let left = lines(of: passage.left.lowerBound..<passage.levelLeft, on: .left, role: role)
        let right = lines(of: passage.right.lowerBound..<passage.levelRight, on: .right, role: role)
        append(left: left, right: right, passage: index, mark: nil)
    }

    private mutating func addGap() {
        if let last = rows.last, last != CompareRow() { rows.append(CompareRow()) }
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
        if choices.isStacked {
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
}

// MARK: A passage whose partner stands elsewhere

extension CompareLayout {
    private func filler(for passage: Passage, at index: Int, on side: Side) -> [CompareRow.Content] {
        switch passage.kind {
        case .weak where choices.showsWeakLinks: return weakFiller(at: index, on: side)
        case _ where choices.isStacked: return []
        case .unmatched: return [.filler("no match found in \(side.letter)")]
        case .echoed: return [.filler("told above or below in \(side.letter)")]
        case .moved: return [.filler("elsewhere in \(side.letter)")]
        default: return []
        }
    }

    private func weakFiller(at index: Int, on side: Side) -> [CompareRow.Content] {
        partners.tie(of: index).map {
            [.filler("loosely like \(partners.place(of: $0, on: side))")]
        } ?? []
    }

    /// A passage of one side, and level with the sentence that is tied to one elsewhere that one, under a label that says
    /// where it comes from.
    private mutating func addLevel(_ passage: Passage, at index: Int, with tie: SentenceTie) {
        let side: Side = passage.right.isEmpty ? .left : .right
        let sentences = passage.sentences(on: side)
        let first = tie.sentence(on: side)
        let label = CompareRow.Content.filler("from \(partners.place(of: tie, on: side.other))")
        let partner = comparison.side(side.other).sentences[tie.sentence(on: side.other)].range
        let borrowed = wrap(partner, on: side.other, role: .text, isBorrowed: true)
        append(lines(of: sentences.lowerBound..<first, on: side, role: .text), beside: [], side, at: index, mark: nil)
        let own = lines(of: first..<sentences.upperBound, on: side, role: .text)
        if choices.isStacked {
            append(own, beside: [label] + borrowed, side, at: index, mark: mark(of: index))
        } else {
            append([], beside: [label], side, at: index, mark: nil)
            append(own, beside: borrowed, side, at: index, mark: mark(of: index))
        }
    }

    private mutating func append(
        _ own: [CompareRow.Content], beside other: [CompareRow.Content], _ side: Side, at index: Int, mark: String?
    ) {
        append(
            left: side == .left ? own : other, right: side == .left ? other : own, passage: index, mark: mark)
    }
}

extension Passage {
    /// The sign of what is told elsewhere.
    fileprivate static let echoSign = "·"

    /// The sign between the columns.
    var sign: String {
        switch kind {
        case .same: " "
        case .edited: "~"
        case .rewritten: "≈"
        case .unmatched: right.isEmpty ? "<" : ">"
        case .moved: "↕"
        case .echoed: Self.echoSign
        case .weak: "·"
        }
    }
}
