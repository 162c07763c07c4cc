import ParallaxCore
import ParallaxScreen

extension ListPane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let columns = ListColumns(widths, width: area.columns)
        for row in 0..<scroll.rows {
            let (place, line) = (scroll.top + row).quotientAndRemainder(dividingBy: rowsPerEntry)
            guard place < window.total else { return }
            let rowArea = Rect(x: area.x, y: area.y + row, columns: area.columns, rows: 1)
            let bar: Role? = place == selection ? (isFocused ? .selection : .current) : nil
            guard let entry = window[place] else {
                drawUnknown(line, bar: bar, on: &canvas, in: rowArea)
                continue
            }
            ListRow(list: self, entry: entry, place: place, columns: columns, area: rowArea, bar: bar)
                .draw(line: line, on: &canvas)
        }
    }

    /// An entry that is on its way.
    private func drawUnknown(_ line: Int, bar: Role?, on canvas: inout Canvas, in area: Rect) {
        if bar != nil { canvas.fill(area, ink: Ink(.text, over: bar)) }
        guard line == 0 else { return }
        if bar != nil { canvas.put(">", x: area.x, y: area.y, ink: Ink(.accent, over: bar)) }
        canvas.put("· · ·", x: area.x + ListColumns.markWidth, y: area.y, ink: Ink(.dim, over: bar))
    }
}

/// Draws one row of an entry.
private struct ListRow {
    let list: ListPane
    let entry: ListEntry
    let place: Int
    let columns: ListColumns
    let area: Rect
    /// The bar over the selected entry.
    let bar: Role?

    private var isUnread: Bool { !entry.marks.isRead }

    func draw(line: Int, on canvas: inout Canvas) {
        if bar != nil { canvas.fill(area, ink: Ink(.text, over: bar)) }
        if line == 0 {
            canvas.put(mark, x: area.x, y: area.y, ink: Ink(.accent, over: bar))
            if isUnread { canvas.put("●", x: area.x + 1, y: area.y, ink: Ink(.accent, over: bar)) }
            if entry.marks.isStarred { canvas.put("★", x: area.x + 2, y: area.y, ink: Ink(.accent, over: bar)) }
            drawOutlet(on: &canvas)
            drawFigures(on: &canvas)
        }
        if line == list.rowsPerEntry - 1 { drawTitle(on: &canvas) }
    }

    /// `>` the selected article, `=` another one of its story.
    private var mark: String {
        if place == list.selection { return ">" }
        return entry.storySize > 1 && entry.story == list.selected?.story ? "=" : " "
    }

    private func drawOutlet(on canvas: inout Canvas) {
        let name = TextWrap.truncated(
            entry.outletOrFile, to: columns.outletWidth(inRows: list.rowsPerEntry))
        let role: Role = entry.outlet == nil ? .dim : isUnread ? .title : .text
        put(name, searchText: 2 * place, role: role, x: ListColumns.markWidth, on: &canvas)
    }

    private func drawTitle(on canvas: inout Canvas) {
        let room = columns.title(inRows: list.rowsPerEntry)
        let title = entry.title.isEmpty ? "no headline" : entry.title
        let role: Role = !entry.title.isEmpty && isUnread ? .text : .dim
        put(TextWrap.truncated(title, to: room.width), searchText: 2 * place + 1, role: role, x: room.x, on: &canvas)
    }

    private func drawFigures(on canvas: inout Canvas) {
        let figures = columns.figures(of: entry)
        canvas.put(figures, x: area.endX - 1 - CellWidth.columns(of: figures), y: area.y, ink: Ink(.dim, over: bar))
    }

    private func put(_ text: String, searchText: Int, role: Role, x: Int, on canvas: inout Canvas) {
        canvas.put(text, in: 0..<text.utf8.count, x: area.x + x, y: area.y) { offset in
            Ink(role, over: list.searchLayer(text: searchText, offset: offset) ?? bar)
        }
    }
}
