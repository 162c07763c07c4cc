import ParallaxCore

extension ComparePane {
    /// Begins a selection with the passage in focus; answers `false` where there is none.
    mutating func beginSelection() -> Bool {
        guard let focus = passageInFocus else { return false }
        selection = Selection(from: focus..<(focus + 1)).map(PassageSelection.init)
        return selection != nil
    }

    /// Carries the selection on to the passage under the pointer, from the one it was pressed on.
    mutating func dragSelection(row: Int) {
        let index = scroll.top + row - Self.headerRows
        guard row >= Self.headerRows, rows.indices.contains(index), let place = rows[index].passage, let current
        else { return }
        if selection == nil { selection = Selection(from: current..<(current + 1)).map(PassageSelection.init) }
        selection?.passages.extend(to: place, among: passages.count)
    }

    /// What is selected, left first; a side that has no words there is left out.
    var selectedPassages: [CitedPassage] {
        guard let selection else { return [] }
        return selection.sides.compactMap { side in
            let parts = passages[selection.passages.range].map { $0.sentences(on: side) }.filter { !$0.isEmpty }
            guard let first = parts.first, let last = parts.last else { return nil }
            return CitedPassage(
                comparison.side(side), sentences: first.lowerBound..<last.upperBound, letter: side.letter)
        }
    }

    /// Extends the selection by a motion, or turns its sides; answers `false` for other commands.
    mutating func extendSelection(by command: Command, count: Int?) -> Bool {
        let times = count ?? 1
        switch command {
        case .nextLine, .nextParagraph: selection?.passages.move(by: times, among: passages.count)
        case .previousLine, .previousParagraph: selection?.passages.move(by: -times, among: passages.count)
        case .top where count != nil, .bottom where count != nil:
            selection?.passages.extend(to: min(times, passages.count) - 1, among: passages.count)
        case .top: selection?.passages.extend(to: 0, among: passages.count)
        case .bottom: selection?.passages.extend(to: passages.count - 1, among: passages.count)
        case .nextPane: selection?.turnSides(by: 1)
        case .previousPane: selection?.turnSides(by: -1)
        default: return extendSelection(byJump: command, count: count)
        }
        if let head = selection?.passages.head { goToSelected(head) }
        return true
    }

    /// Pages and jumps to differences take the selection along.
    private mutating func extendSelection(byJump command: Command, count: Int?) -> Bool {
        guard command != .open, handle(command, count: count) else { return false }
        if let focus = passageInFocus { selection?.passages.extend(to: focus, among: passages.count) }
        return true
    }

    /// Brings the passage the selection was carried on to into view, and opens the fold it lies in.
    mutating func goToSelected(_ passage: Int) {
        if let run = folds.run(holding: passage) { open(run) }
        current = passage
        reveal(passage: passage)
    }
}
