import ParallaxScreen

extension Reader {
    /// A border between two columns that the pointer can hold.
    enum Border: Hashable, Sendable {
        /// Between the list and what stands beside it.
        case list
        /// Between the two texts of a comparison.
        case texts
    }

    /// Lets the pointer take hold of a border, move it and let it go.
    mutating func drag(_ event: MouseEvent) {
        switch event.action {
        case .press: heldBorder = border(at: event)
        case .drag: if let heldBorder { move(heldBorder, to: event.x) }
        case .release: heldBorder = nil
        case .wheelUp, .wheelDown, .doubleClick: break
        }
    }

    private func border(at event: MouseEvent) -> Border? {
        guard help == nil else { return nil }
        let areas = desk.areas(on: size)
        if let rule = areas.rule, rule.columns == 1, rule.contains(x: event.x, y: event.y) { return .list }
        guard let area = areas.panes[.compare], area.contains(x: event.x, y: event.y), let compare, !compare.isStacked
        else { return nil }
        let gutter = area.x + compare.columns.gutterX
        return (gutter..<(gutter + CompareColumns.gutterWidth)).contains(event.x) ? .texts : nil
    }

    private mutating func move(_ border: Border, to x: Int) {
        let areas = desk.areas(on: size)
        switch border {
        case .list:
            if let rule = areas.rule { _ = desk.moveListBorder(by: x - rule.x, on: size) }
        case .texts:
            guard let area = areas.panes[.compare], let compare, !compare.isStacked else { return }
            moveTextBorder(by: x - area.x - compare.columns.gutterX - CompareColumns.gutterWidth / 2)
        }
    }
}
