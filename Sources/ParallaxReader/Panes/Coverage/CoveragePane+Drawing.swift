import ParallaxCore
import ParallaxScreen

extension CoveragePane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        drawTitle(on: &canvas, in: area, isFocused: isFocused)
        guard coverage != nil else { return drawGathering(on: &canvas, in: area) }
        if hasTimeline {
            let row = Rect(x: area.x + 1, y: area.y + 1, columns: area.columns - 2, rows: 1)
            timeline.draw(on: &canvas, in: row, selected: column)
        }
        let columns = self.columns
        drawOutlets(columns, on: &canvas, in: area)
        for (index, line) in lines[scroll.visible].enumerated() {
            let row = Rect(x: area.x, y: area.y + headerRows + index, columns: area.columns, rows: 1)
            draw(line, columns, on: &canvas, in: row, isFocused: isFocused)
        }
        if let versions, area.rows > headerRows + stripRows {
            draw(versions, on: &canvas, in: area, isFocused: isFocused)
        }
        if area.rows > headerRows + Self.legendRows { drawLegend(on: &canvas, in: area) }
    }

    private func draw(
        _ line: CoverageLine, _ columns: CoverageColumns, on canvas: inout Canvas, in row: Rect, isFocused: Bool
    ) {
        switch line {
        case .heading(let kind, let count):
            let end = canvas.put(kind.heading, x: row.x + 1, y: row.y, ink: Ink(.title))
            canvas.put("\(count)", x: end + 2, y: row.y, ink: Ink(.dim))
        case .row(let index):
            CoverageEntryRow(pane: self, index: index, columns: columns, area: row, isFocused: isFocused)
                .draw(on: &canvas)
        }
    }

    private func drawGathering(on canvas: inout Canvas, in area: Rect) {
        let text = "gathering …"
        let x = area.x + max(0, area.columns - CellWidth.columns(of: text)) / 2
        canvas.put(text, x: x, y: area.y + area.rows / 3, ink: Ink(.dim))
    }

    /// What a filter that hides everything says.
    var absence: String? {
        guard coverage != nil, lines.isEmpty else { return nil }
        return filter == .all ? "These articles have nothing to hold against each other." : "No such row here."
    }
}

// MARK: The head and the foot

extension CoveragePane {
    private func drawTitle(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let end = canvas.put("Coverage", x: area.x + 1, y: area.y, ink: Ink(isFocused ? .title : .dim))
        let tally = self.tally
        let tallyX = area.endX - 1 - CellWidth.columns(of: tally)
        canvas.put(tally, x: tallyX, y: area.y, ink: Ink(.dim))
        canvas.put(TextWrap.truncated(headline, to: max(0, tallyX - end - 4)), x: end + 2, y: area.y, ink: Ink(.text))
    }

    /// How many outlets or articles there are, and the days on which they came out.
    private var tally: String {
        guard let coverage else { return "" }
        let dates = coverage.articles.compactMap(\.article.published)
        guard let first = dates.first, let last = dates.last else { return tellers(of: coverage) }
        return "\(tellers(of: coverage)) · \(first.span(to: last))"
    }

    private func tellers(of coverage: Coverage) -> String {
        let neighbours = coverage.neighbours.count
        let count = coverage.articles.count - neighbours
        let hasTwoOfOne = Set(outlets).count < coverage.articles.count
        let noun = hasTwoOfOne ? count == 1 ? "article" : "articles" : count == 1 ? "outlet" : "outlets"
        return "\(count) \(noun)" + (neighbours == 0 ? "" : " + " + StoryNeighbours.words(for: neighbours))
    }

    private func drawOutlets(_ columns: CoverageColumns, on canvas: inout Canvas, in area: Rect) {
        let y = area.y + headerRows - 1
        let rows = shownCount == 1 ? "1 row" : "\(shownCount) rows"
        let title = filter == .all ? rows : "\(filter.title)  \(shownCount) of \(entries.count)"
        let words = TextWrap.truncated(title, to: max(0, columns.firstX - 3))
        canvas.put(words, x: area.x + 1, y: y, ink: Ink(filter == .all ? .dim : .accent))
        let names = OutletNames.fitting(outlets, to: columns.width - 2)
        for index in columns.shown {
            let isHere = index == column
            let x = area.x + columns.x(of: index) + (columns.width - CellWidth.columns(of: names[index])) / 2
            canvas.put(names[index], x: x, y: y, ink: Ink(isHere ? .title : .dim))
        }
        if columns.shown.lowerBound > 0 { canvas.put("‹", x: area.x + columns.firstX - 1, y: y, ink: Ink(.accent)) }
        if columns.shown.upperBound < names.count { canvas.put("›", x: area.endX - 1, y: y, ink: Ink(.accent)) }
    }

    private func draw(_ versions: VersionStrip, on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let y = area.endY - Self.legendRows - stripRows
        let strip = Rect(x: area.x, y: y, columns: area.columns, rows: stripRows)
        versions.draw(on: &canvas, in: strip, isFocused: isFocused)
    }

    /// The rule under the table explains the signs.
    private func drawLegend(on canvas: inout Canvas, in area: Rect) {
        let y = area.endY - 1
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: y, ink: Ink(.rule))
        let hasNeighbour = coverage?.neighbours.isEmpty == false
        let legend = CoverageMark.legend + (hasNeighbour ? "  neighbour: another event" : "")
        let shown = TextWrap.truncated(legend, to: max(0, area.columns - 6))
        canvas.put(" \(shown) ", x: area.x + 2, y: y, ink: Ink(.dim))
    }
}
