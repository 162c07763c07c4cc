import ParallaxCore
import ParallaxScreen

extension StoryPane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        drawTitle(on: &canvas, in: area, isFocused: isFocused)
        guard let headlines else { return drawGathering(on: &canvas, in: area) }
        let columns = self.columns
        for (row, line) in lines[scroll.visible].enumerated() {
            let rowArea = Rect(x: area.x, y: area.y + Self.headerRows + row, columns: area.columns, rows: 1)
            let bar: Role? = line.headline == selection ? (isFocused ? .selection : .current) : nil
            if bar != nil { canvas.fill(rowArea, ink: Ink(.text, over: bar)) }
            if line.isFirst { drawHead(headlines[line.headline], line, columns, bar, on: &canvas, in: rowArea) }
            let text = headlines[line.headline].text
            canvas.put(text, in: line.range, x: area.x + columns.text.x, y: rowArea.y, limit: columns.text.width) {
                let lit = searchLayer(text: 2 * line.headline + 1, offset: $0)
                return Ink(headlines[line.headline].role(at: $0), over: lit ?? bar)
            }
        }
        if area.rows > Self.headerRows + Self.legendRows { drawLegend(on: &canvas, in: area) }
    }

    private func drawHead(
        _ headline: ToldHeadline, _ line: HeadlineLine, _ columns: HeadlineColumns, _ bar: Role?,
        on canvas: inout Canvas, in row: Rect
    ) {
        let entry = headline.entry
        let accent = Ink(.accent, over: bar)
        if line.headline == selection { canvas.put(">", x: row.x, y: row.y, ink: accent) }
        if !entry.marks.isRead { canvas.put("●", x: row.x + 1, y: row.y, ink: accent) }
        if entry.marks.isStarred { canvas.put("★", x: row.x + 2, y: row.y, ink: accent) }
        let noteX = row.x + columns.note.x + columns.note.width - CellWidth.columns(of: headline.note)
        if columns.note.width > 0 { canvas.put(headline.note, x: noteX, y: row.y, ink: Ink(.dim, over: bar)) }
        let name = TextWrap.truncated(entry.outletOrFile, to: columns.outlet.width)
        let role: Role = entry.outlet == nil ? .dim : entry.marks.isRead ? .text : .title
        canvas.put(name, in: 0..<name.utf8.count, x: row.x + columns.outlet.x, y: row.y) {
            Ink(role, over: searchLayer(text: 2 * line.headline, offset: $0) ?? bar)
        }
        if let sign = headline.relation.sign {
            canvas.put(sign, x: row.x + columns.text.x - 2, y: row.y, ink: Ink(.changed, over: bar))
        }
    }

    private func drawTitle(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let end = canvas.put("Story", x: area.x + 1, y: area.y, ink: Ink(isFocused ? .title : .dim))
        let tally = self.tally
        let x = area.endX - 1 - CellWidth.columns(of: tally)
        canvas.put(tally, x: x, y: area.y, ink: Ink(.dim))
        canvas.put(TextWrap.truncated(label, to: max(0, x - end - 4)), x: end + 2, y: area.y, ink: Ink(.text))
    }

    /// How many articles there are, and how many of them were not read.
    private var tally: String {
        guard headlines != nil else { return "" }
        let unread = entries.count { !$0.marks.isRead }
        let all = entries.count == 1 ? "1 article" : "\(entries.count) articles"
        return unread == 0 ? all : "\(all) · \(unread) unread"
    }

    private func drawGathering(on canvas: inout Canvas, in area: Rect) {
        let text = "gathering …"
        let x = area.x + max(0, area.columns - CellWidth.columns(of: text)) / 2
        canvas.put(text, x: x, y: area.y + area.rows / 3, ink: Ink(.dim))
    }

    /// The rule under the headlines explains the signs.
    private func drawLegend(on canvas: inout Canvas, in area: Rect) {
        let y = area.endY - 1
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: y, ink: Ink(.rule))
        let signs = "against the first headline: ~ other words  = the same"
        let legend = neighbours.isEmpty ? signs : signs + "  neighbour: another event"
        canvas.put(
            " \(TextWrap.truncated(legend, to: max(0, area.columns - 6))) ", x: area.x + 2, y: y, ink: Ink(.dim))
    }
}
