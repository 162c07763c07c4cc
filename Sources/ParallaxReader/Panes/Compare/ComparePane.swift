import ParallaxCore
import ParallaxScreen

/// Two articles of one story, linked sentences level with each other.
struct ComparePane: Hashable, Sendable {
    private(set) var comparison: Comparison
    private(set) var passages: [Passage]
    var search: SearchResults?
    private(set) var arrangement: CompareArrangement
    /// The passage the reader jumped to.
    private(set) var current: Int?
    /// What the last jump went to, for the count in the status line.
    private(set) var lastTarget = CompareTarget.difference

    private(set) var targets: CompareTargets
    private(set) var leftInks: CompareInks
    private(set) var rightInks: CompareInks
    private(set) var size = Size(columns: 0, rows: 0)
    private(set) var rows: [CompareRow] = []
    private(set) var scroll = Scroll()
    /// The place in one of the texts the top row shows: it outlives every change of size.
    private var anchor: Anchor?

    private struct Anchor: Hashable {
        let side: Side
        let offset: Int
        /// Rows without text between the top and the anchor.
        let lead: Int
    }

    /// Rows above and below the text: who is compared, and what the current passage is.
    static let headerRows = 1
    static let stripRows = 1

    init(_ comparison: Comparison, arrangement: CompareArrangement) {
        self.comparison = comparison
        self.arrangement = arrangement
        passages = comparison.passages
        targets = CompareTargets(comparison, passages: passages)
        leftInks = CompareInks(comparison, side: .left)
        rightInks = CompareInks(comparison, side: .right)
    }

    /// Takes the same pair with other findings, and stays at the place.
    mutating func update(_ newComparison: Comparison) {
        var pane = ComparePane(newComparison, arrangement: arrangement)
        (pane.search, pane.lastTarget, pane.anchor) = (search, lastTarget, anchor)
        pane.current = current.flatMap { pane.passages.indices.contains($0) ? $0 : nil }
        pane.fit(in: size)
        self = pane
    }

    /// Whether the columns stand one above the other at the present size.
    var isStacked: Bool { !arrangement.isSideBySide(columns: size.columns) }

    /// The columns of text at the present size.
    var columns: CompareColumns { CompareColumns(width: size.columns, isStacked: isStacked) }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        layOut()
    }

    /// Changes between automatic, side by side and stacked.
    mutating func arrange(_ newArrangement: CompareArrangement) {
        arrangement = newArrangement
        layOut()
    }

    private mutating func layOut() {
        rows =
            CompareLayout(
                comparison, passages: passages, conflicts: Set(targets.passages(with: .conflict)),
                columns: columns.textWidth, isStacked: isStacked
            ).rows
        scroll.resize(lines: rows.count, rows: max(0, size.rows - Self.headerRows - Self.stripRows))
        scroll.move(to: anchor.map { row(showing: $0.offset, on: $0.side) - $0.lead } ?? 0)
    }

    private mutating func scroll(_ change: (inout Scroll) -> Void) {
        change(&scroll)
        anchor = nil
        guard scroll.top > 0 else { return }
        for index in scroll.top..<rows.count {
            for side in Side.allCases {
                guard let range = rows[index].range(on: side) else { continue }
                anchor = Anchor(side: side, offset: range.start, lead: index - scroll.top)
                return
            }
        }
    }

    /// The row that shows the place `offset` of one side, or the last one before it.
    private func row(showing offset: Int, on side: Side) -> Int {
        var best = 0
        var bestStart = -1
        for (index, row) in rows.enumerated() {
            guard let start = row.range(on: side)?.start, start <= offset, start > bestStart else { continue }
            best = index
            bestStart = start
        }
        return best
    }

    /// Whether there is anything of the kind to jump to.
    func has(_ target: CompareTarget) -> Bool { !targets.passages(with: target).isEmpty }

    /// The passage the strip tells about: the one jumped to while it is in view, else the first that begins in view.
    var passageInFocus: Int? {
        let shown = rows[scroll.visible].compactMap(\.passage)
        if let current, shown.contains(current) { return current }
        return shown.first
    }
}

extension ComparePane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        if let distance = scroll.distance(of: command, count: count) {
            scroll { $0.move(by: distance) }
            return true
        }
        guard let target = CompareTarget(command) else { return false }
        jump(to: target, by: command.isBackwards ? -(count ?? 1) : count ?? 1)
        return true
    }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column: Int, row: Int) {
        let index = scroll.top + row - Self.headerRows
        if rows.indices.contains(index), let passage = rows[index].passage { current = passage }
    }

    private mutating func jump(to target: CompareTarget, by delta: Int) {
        let places = targets.passages(with: target)
        lastTarget = target
        guard !places.isEmpty else { return }
        let here = current ?? passageInFocus.map { $0 - 1 } ?? -1
        let next = places.firstIndex { $0 > here } ?? places.count
        let previous = (places.lastIndex { $0 < here } ?? -1)
        let index = delta > 0 ? next + delta - 1 : previous + delta + 1
        show(passage: places[min(max(0, index), places.count - 1)])
    }

    private mutating func show(passage: Int) {
        current = passage
        guard let first = rows.firstIndex(where: { $0.passage == passage }),
            let last = rows.lastIndex(where: { $0.passage == passage })
        else { return }
        scroll {
            $0.reveal(last, margin: 1)
            $0.reveal(first, margin: 2)
        }
    }

    var position: String {
        let places = targets.passages(with: lastTarget)
        let number = current.flatMap { places.firstIndex(of: $0) }
        let count = number.map { lastTarget.place($0 + 1, of: places.count) } ?? lastTarget.tally(of: places.count)
        return "\(count)  \(scroll.percent)%"
    }

    func matches(for search: TextSearch) -> [SearchMatch] {
        Side.allCases.flatMap { side in
            searched(on: side).flatMap { search.matches(in: comparison.side(side).article.text, range: $0) }
                .map { SearchMatch(text: side.rawValue, range: $0) }
        }.sorted { place(of: $0) < place(of: $1) }
    }

    /// The parts of a text that the rows show.
    private func searched(on side: Side) -> [TextRange] {
        let headline = comparison.headlineRange(on: side).map { [$0] } ?? []
        return headline + comparison.side(side).sentences.map(\.range)
    }

    /// Row, column and offset: the order in which a reader meets matches.
    private func place(of match: SearchMatch) -> (row: Int, side: Int, offset: Int) {
        let side: Side = match.text == 0 ? .left : .right
        return (row(showing: match.range.start, on: side), match.text, match.range.start)
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        let top = scroll.top
        return matches.firstIndex { place(of: $0).row >= top }
    }

    mutating func reveal(_ match: SearchMatch) {
        let row = place(of: match).row
        scroll { $0.reveal(row, margin: 2) }
        current = rows[row].passage
    }
}
