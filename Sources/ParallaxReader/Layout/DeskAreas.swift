import ParallaxScreen

/// Where the panes, the list's title and the rule between panes stand.
struct DeskAreas: Hashable, Sendable {
    /// The area of every pane on the screen.
    let panes: [PaneID: Rect]
    /// The row that names the list; `nil` when the list is not shown.
    let listTitle: Rect?
    /// The column or row between two panes; `nil` when one pane has the screen.
    let rule: Rect?

    /// One pane on the whole screen.
    init(alone pane: PaneID, in room: Rect) {
        let isList = pane == .list
        panes = [pane: isList || pane == .article ? room.inset(top: 1) : room]
        listTitle = isList ? room.firstRow : nil
        rule = nil
    }

    /// The list with `rows` rows, its title included, above another pane.
    init(list rows: Int, above main: PaneID, in room: Rect) {
        let list = Rect(x: room.x, y: room.y, columns: room.columns, rows: rows)
        panes = [.list: list.inset(top: 1), main: room.inset(top: rows + 1)]
        listTitle = list.firstRow
        rule = Rect(x: room.x, y: room.y + rows, columns: room.columns, rows: 1)
    }

    /// The list with `columns` columns left of another pane.
    init(list columns: Int, leftOf main: PaneID, in room: Rect) {
        let list = Rect(x: room.x, y: room.y, columns: columns, rows: room.rows)
        let beside = room.inset(left: columns + 1)
        panes = [.list: list.inset(top: 1), main: main == .article ? beside.inset(top: 1) : beside]
        listTitle = list.firstRow
        rule = Rect(x: room.x + columns, y: room.y, columns: 1, rows: room.rows)
    }
}

extension Rect {
    /// The uppermost row.
    fileprivate var firstRow: Rect { Rect(x: x, y: y, columns: columns, rows: min(1, rows)) }
}
