import ParallaxScreen

/// Where the panes, the list's title and the rule between panes stand.
struct DeskAreas: Hashable, Sendable {
    /// The area of every pane on the screen.
    let panes: [PaneID: Rect]
    /// The row that names the list; `nil` when the list is not shown.
    let listTitle: Rect?
    /// The column or row between two panes; `nil` when one pane has the screen.
    let rule: Rect?

    /// Divides `room`; the list gives its first row to its title, and an article that reaches the top of the screen
    /// stays level with the list beside it.
    init(_ split: Split<PaneID>, in room: Rect) {
        var panes: [PaneID: Rect] = [:]
        var list: Rect?
        split.forEachArea(in: room) { pane, area in
            let hasTopRow = pane == .list || pane == .article && area.y == room.y
            panes[pane] = hasTopRow ? area.inset(top: 1) : area
            if pane == .list { list = area }
        }
        self.panes = panes
        listTitle = list.map { Rect(x: $0.x, y: $0.y, columns: $0.columns, rows: min(1, $0.rows)) }
        rule = split.rules(in: room).first
    }
}
