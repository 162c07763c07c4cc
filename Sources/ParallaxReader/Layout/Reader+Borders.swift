import ParallaxScreen

extension Reader {
    /// A border that the pointer can hold.
    enum Border: Hashable, Sendable {
        /// Between the list and what stands beside it, or under it.
        case list
        /// Between the two texts of a comparison.
        case texts
    }

    /// Lets the pointer take hold of a border, move it and let it go.
    mutating func drag(_ event: MouseEvent) {
        switch event.action {
        case .press: heldBorder = border(at: event)
        case .drag: if let heldBorder { move(heldBorder, to: event) }
        case .release: heldBorder = nil
        case .wheelUp, .wheelDown, .doubleClick: break
        }
    }

    private func border(at event: MouseEvent) -> Border? {
        guard page == nil else { return nil }
        let areas = desk.areas(on: size)
        if let rule = areas.rule, rule.contains(x: event.x, y: event.y) { return .list }
        guard let area = areas.panes[.compare], area.contains(x: event.x, y: event.y), let compare, !compare.isStacked
        else { return nil }
        let gutter = area.x + compare.columns.gutterX
        return (gutter..<(gutter + CompareColumns.gutterWidth)).contains(event.x) ? .texts : nil
    }

    private mutating func move(_ border: Border, to event: MouseEvent) {
        let areas = desk.areas(on: size)
        switch border {
        case .list:
            guard let rule = areas.rule else { return }
            _ =
                desk.moveListBorder(by: event.x - rule.x, on: size)
                || desk.dropListBorder(by: event.y - rule.y, on: size)
        case .texts:
            guard let area = areas.panes[.compare], let compare, !compare.isStacked else { return }
            moveTextBorder(by: event.x - area.x - compare.columns.gutterX - CompareColumns.gutterWidth / 2)
        }
    }
}
