import ParallaxCore
import ParallaxScreen

extension ComparePane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        if let distance = scroll.distance(of: command, count: count) {
            scroll { $0.move(by: distance) }
            if command == .top { current = shownPassages.first }
            if command == .bottom { current = shownPassages.last }
            return true
        }
        if command == .open { return (foldInFocus != nil || quoteInFocus == nil) && openFold() }
        guard let target = CompareTarget(command) else { return false }
        jump(to: target, by: command.isBackwards ? -(count ?? 1) : count ?? 1)
        return true
    }

    mutating func go(toItem number: Int) {
        if !passages.isEmpty { goToSelected(min(max(1, number), passages.count) - 1) }
    }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column: Int, row: Int) {
        let line = row - Self.headerRows
        if column == size.columns - 1, density.marks.indices.contains(line) {
            let target = density.row(at: line)
            return scroll { $0.move(to: target - $0.rows / 2) }
        }
        let index = scroll.top + line
        guard line >= 0, rows.indices.contains(index), let passage = rows[index].passage else { return }
        if let fold = rows[index].fold { open(fold.passages) }
        (current, selection) = (passage, nil)
    }

    var position: String {
        let places = targets.passages(with: lastTarget)
        let number = current.flatMap { places.firstIndex(of: $0) }
        let count = number.map { lastTarget.place($0 + 1, of: places.count) } ?? lastTarget.tally(of: places.count)
        return "\(count)  \(scroll.percent)%"
    }

    func matches(for search: TextSearch) -> [SearchMatch] {
        let found = Side.allCases.flatMap { side in
            searched(on: side).flatMap { search.matches(in: comparison.side(side).article.text, range: $0) }
                .map { SearchMatch(text: side.rawValue, range: $0) }
        }
        return found.map { (place: place(of: $0), match: $0) }.sorted { $0.place < $1.place }.map(\.match)
    }

    /// The parts of a text that the rows show.
    private func searched(on side: Side) -> [TextRange] {
        let headline = comparison.headlineRange(on: side).map { [$0] } ?? []
        return headline + comparison.side(side).sentences.map(\.range)
    }

    /// Passage, column and offset: the order in which a reader meets matches at any width, folded or not.
    private func place(of match: SearchMatch) -> (passage: Int, side: Int, offset: Int) {
        let side = side(of: match)
        let passage = comparison.side(side).sentence(at: match.range.start).flatMap { places.passage(of: $0, on: side) }
        return (passage ?? -1, match.text, match.range.start)
    }

    private func side(of match: SearchMatch) -> Side { match.text == Side.left.rawValue ? .left : .right }

    func nearest(in matches: [SearchMatch]) -> Int? {
        matches.firstIndex { rowIndex.row(showing: $0.range.start, on: side(of: $0)) >= scroll.top }
    }

    mutating func reveal(_ match: SearchMatch) {
        let side = side(of: match)
        reveal(match.range, on: side)
        current = rows[rowIndex.row(showing: match.range.start, on: side)].passage
    }
}
