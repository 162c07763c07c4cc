import ParallaxCore
import ParallaxScreen

extension QuotesPane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let outlets = outletColumns
        drawTitle(on: &canvas, in: area, isFocused: isFocused)
        drawSubject(on: &canvas, in: area, outlets: outlets)
        for (line, row) in rows[scroll.visible].enumerated() {
            let place = Rect(x: area.x, y: area.y + Self.headerRows + line, columns: area.columns, rows: 1)
            switch row {
            case .heading(let name, let count): drawHeading(name, count: count, on: &canvas, in: place)
            case .entry(let index):
                QuotesEntryRow(
                    pane: self, index: index, outlets: outlets, tint: tints[entries[index].speaker ?? ""] ?? .quote,
                    area: place, isFocused: isFocused
                ).draw(on: &canvas)
            }
        }
        if rows.isEmpty, absence == nil { drawNothing(on: &canvas, in: area) }
        if area.rows > Self.headerRows + Self.stripRows { drawStrip(on: &canvas, in: area) }
    }

    /// Marks stand in columns for one story; across stories only figures say how many outlets have a statement.
    private var outletColumns: OutletColumns {
        let articles = scope == .story ? stories?.first?.articles ?? [] : []
        return OutletColumns(articles.map { $0.article.outletOrFile }, columns: size.columns)
    }

    private func drawTitle(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        var end = canvas.put("Quotes", x: area.x + 1, y: area.y, ink: Ink(isFocused ? .title : .dim))
        end = canvas.put(order.title, x: end + 2, y: area.y, ink: Ink(.dim))
        if !filter.isEmpty { end = canvas.put("with “\(filter)”", x: end + 2, y: area.y, ink: Ink(.accent)) }
        let tally = self.tally
        let x = area.endX - 1 - CellWidth.columns(of: tally)
        if x > end + 1 { canvas.put(tally, x: x, y: area.y, ink: Ink(.dim)) }
    }

    private var tally: String {
        guard stories != nil else { return "" }
        let all = entries.count == 1 ? "1 statement" : "\(entries.count) statements"
        guard filter.isEmpty else { return "\(shownCount) of \(all)" }
        return sharedCount > 0 ? "\(all) · \(sharedCount) in several outlets" : all
    }

    private func drawSubject(on canvas: inout Canvas, in area: Rect, outlets: OutletColumns) {
        let y = area.y + 1
        let firstX = area.endX - 1 - max(outlets.total, QuotesEntryRow.figureWidth)
        canvas.put(TextWrap.truncated(headline, to: firstX - area.x - 2), x: area.x + 1, y: y, ink: Ink(.dim))
        for (index, name) in outlets.names.enumerated() {
            let x = area.endX - 1 - outlets.total + index * outlets.width + 1
            canvas.put(name, x: x, y: y, ink: Ink(.dim))
        }
        guard outlets.names.isEmpty, stories != nil else { return }
        let word = "outlets"
        canvas.put(word, x: area.endX - 1 - CellWidth.columns(of: word), y: y, ink: Ink(.dim))
    }

    private func drawHeading(_ name: String, count: Int, on canvas: inout Canvas, in row: Rect) {
        let end = canvas.put(
            TextWrap.truncated(name, to: row.columns - 8), x: row.x + 1, y: row.y, ink: Ink(.title))
        canvas.put("\(count)", x: end + 2, y: row.y, ink: Ink(.dim))
    }

    /// What a filter that hides everything says.
    var absence: String? {
        rows.isEmpty && !entries.isEmpty && !filter.isEmpty ? "No quote holds “\(filter)”." : nil
    }

    private func drawNothing(on canvas: inout Canvas, in area: Rect) {
        let text = stories == nil ? "gathering quotes …" : "Nobody is quoted here."
        let x = area.x + max(0, area.columns - CellWidth.columns(of: text)) / 2
        canvas.put(text, x: x, y: area.y + area.rows / 3, ink: Ink(.dim))
    }

    /// The rule under the statements explains the signs.
    private func drawStrip(on canvas: inout Canvas, in area: Rect) {
        let y = area.endY - 1
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: y, ink: Ink(.rule))
        let legend = TextWrap.truncated(QuoteVariant.legend + "  · no match found", to: max(0, area.columns - 6))
        canvas.put(" \(legend) ", x: area.x + 2, y: y, ink: Ink(.dim))
    }
}
