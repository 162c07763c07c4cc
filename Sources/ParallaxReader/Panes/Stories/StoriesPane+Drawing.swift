import ParallaxCore
import ParallaxScreen

extension StoriesPane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        drawTitle(on: &canvas, in: area, isFocused: isFocused)
        let columns = StoryColumns(width: area.columns, isOneLine: rowsPerEntry == 1)
        columns.drawHeads(on: &canvas, x: area.x, y: area.y + 1)
        for row in 0..<scroll.rows {
            let (place, line) = (scroll.top + row).quotientAndRemainder(dividingBy: rowsPerEntry)
            guard place < total else { break }
            let rowArea = Rect(x: area.x, y: area.y + Self.headerRows + row, columns: area.columns, rows: 1)
            StoryRow(pane: self, place: place, columns: columns, area: rowArea, isFocused: isFocused)
                .draw(line: line, on: &canvas)
        }
        if let text = emptiness {
            let x = area.x + max(0, area.columns - CellWidth.columns(of: text)) / 2
            canvas.put(text, x: x, y: area.y + area.rows / 3, limit: area.columns, ink: Ink(.dim))
        }
    }

    /// What stands there instead of stories.
    private var emptiness: String? {
        guard let page else { return "gathering …" }
        return page.total == 0 && filter.isEmpty ? "No two articles tell one story." : nil
    }

    /// What a filter that hides everything says.
    var absence: String? { page?.total == 0 && !filter.isEmpty ? "No story is found for “\(filter)”." : nil }

    private func drawTitle(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let end = canvas.put("Stories", x: area.x + 1, y: area.y, ink: Ink(isFocused ? .title : .dim))
        let tally = page.map { $0.total == 1 ? "1 story" : "\($0.total) stories" } ?? ""
        let x = area.endX - 1 - CellWidth.columns(of: tally)
        canvas.put(tally, x: x, y: area.y, ink: Ink(.dim))
        guard !filter.isEmpty else { return }
        let words = TextWrap.truncated("with “\(filter)”", to: max(0, x - end - 4))
        canvas.put(words, x: end + 2, y: area.y, ink: Ink(.accent))
    }
}
