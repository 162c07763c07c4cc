import ParallaxCore
import ParallaxScreen

extension ListPane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let columns = ListColumns(entries: entries, storySizes: storySizes, width: area.columns)
        for row in 0..<scroll.rows {
            let (index, line) = (scroll.top + row).quotientAndRemainder(dividingBy: rowsPerEntry)
            guard index < entries.count else { return }
            let rowArea = Rect(x: area.x, y: area.y + row, columns: area.columns, rows: 1)
            let bar: Role? = index == selection ? (isFocused ? .selection : .current) : nil
            ListRow(list: self, index: index, columns: columns, area: rowArea, bar: bar).draw(line: line, on: &canvas)
        }
    }
}

/// Draws one row of an entry.
private struct ListRow {
    let list: ListPane
    let index: Int
    let columns: ListColumns
    let area: Rect
    /// The bar over the selected entry.
    let bar: Role?

    private var entry: ListEntry { list.entries[index] }
    private var isNew: Bool { !list.opened.contains(entry.id) }

    func draw(line: Int, on canvas: inout Canvas) {
        if bar != nil { canvas.fill(area, ink: Ink(.text, over: bar)) }
        if line == 0 {
            canvas.put(mark, x: area.x, y: area.y, ink: Ink(.accent, over: bar))
            drawOutlet(on: &canvas)
            drawFigures(on: &canvas)
        }
        if line == list.rowsPerEntry - 1 { drawTitle(on: &canvas) }
    }

    /// `>` the selected article, `=` another one of its story.
    private var mark: String {
        if index == list.selection { return ">" }
        return entry.story == list.selected?.story ? "=" : " "
    }

    private func drawOutlet(on canvas: inout Canvas) {
        let name = TextWrap.truncated(entry.outlet ?? "unknown", to: columns.outletWidth(inRows: list.rowsPerEntry))
        let role: Role = entry.outlet == nil ? .dim : isNew ? .title : .text
        put(name, searchText: 2 * index, role: role, x: ListColumns.markWidth, on: &canvas)
    }

    private func drawTitle(on canvas: inout Canvas) {
        let place = columns.title(inRows: list.rowsPerEntry)
        let title = entry.title.isEmpty ? "no headline" : entry.title
        let role: Role = !entry.title.isEmpty && isNew ? .text : .dim
        put(TextWrap.truncated(title, to: place.width), searchText: 2 * index + 1, role: role, x: place.x, on: &canvas)
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
