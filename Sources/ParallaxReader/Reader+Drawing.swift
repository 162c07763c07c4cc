public import ParallaxScreen
import ParallaxCore

extension Reader {
    /// Draws the current state.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size)
        guard size.columns >= Desk.smallest.columns, size.rows >= Desk.smallest.rows else {
            canvas.put("too small: 40×10 needed", x: 0, y: 0, ink: Ink(.dim))
            return canvas
        }
        if let help {
            help.draw(on: &canvas, in: Rect(x: 0, y: 0, columns: size.columns, rows: size.rows - 1), isFocused: true)
        } else {
            drawDesk(on: &canvas)
        }
        status.draw(on: &canvas, y: size.rows - 1)
        return canvas
    }

    private func drawDesk(on canvas: inout Canvas) {
        let areas = desk.areas(on: size)
        for (id, area) in areas.panes {
            self[id]?.draw(on: &canvas, in: area, isFocused: desk.focus == id)
        }
        if let title = areas.listTitle { drawListTitle(on: &canvas, in: title) }
        if let rule = areas.rule { drawRule(rule, on: &canvas) }
        if list.entries.isEmpty, let area = areas.panes[desk.main] { drawNothingYet(on: &canvas, in: area) }
    }

    private func drawListTitle(on canvas: inout Canvas, in row: Rect) {
        let isFocused = desk.focus == .list
        canvas.put(isFocused ? "▌" : " ", x: row.x, y: row.y, ink: Ink(.accent))
        let end = canvas.put("Articles", x: row.x + 1, y: row.y, ink: Ink(isFocused ? .title : .dim))
        let stories = list.storySizes.count
        let count = "\(list.entries.count) in \(stories) \(stories == 1 ? "story" : "stories")"
        let x = row.endX - 1 - CellWidth.columns(of: count)
        if !list.entries.isEmpty, x > end + 1 { canvas.put(count, x: x, y: row.y, ink: Ink(.dim)) }
    }

    /// A thin line between panes; under a list it carries the place in it.
    private func drawRule(_ rule: Rect, on canvas: inout Canvas) {
        guard rule.rows == 1 else {
            for y in rule.y..<rule.endY { canvas.put("│", x: rule.x, y: y, ink: Ink(.rule)) }
            return
        }
        canvas.put(String(repeating: "─", count: rule.columns), x: rule.x, y: rule.y, ink: Ink(.rule))
        let place = " \(list.position) "
        canvas.put(place, x: rule.endX - 1 - CellWidth.columns(of: place), y: rule.y, ink: Ink(.dim))
    }

    private func drawNothingYet(on canvas: inout Canvas, in area: Rect) {
        let text = progress == nil ? "No article could be read." : "Reading …"
        let x = area.x + max(0, area.columns - CellWidth.columns(of: text)) / 2
        canvas.put(text, x: x, y: area.y + area.rows / 3, ink: Ink(.dim))
    }
}
