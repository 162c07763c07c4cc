import ParallaxScreen

extension JobsPane {
    /// Columns of the bar that shows how far a job is.
    private static let barWidth = 20

    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        canvas.put("Work and messages", x: area.x + 1, y: area.y, ink: Ink(.title))
        for (row, index) in scroll.visible.enumerated() {
            draw(index, on: &canvas, in: area, y: area.y + Self.headerRows + row)
        }
    }

    private func draw(_ index: Int, on canvas: inout Canvas, in area: Rect, y: Int) {
        let x = area.x + JobsLine.textX
        switch lines[index] {
        case .running, .messages: put(index, on: &canvas, x: area.x + 1, y: y, role: .title, bar: nil)
        case .job(let job): draw(job, at: index, on: &canvas, in: area, y: y)
        case .nothingRuns: put(index, on: &canvas, x: x, y: y, role: .dim, bar: nil)
        case .message(_, let isError):
            canvas.put(isError ? "!" : "·", x: x - 2, y: y, ink: Ink(isError ? .error : .dim))
            put(index, on: &canvas, x: x, y: y, role: isError ? .error : .text, bar: nil)
        case .continuation(_, let isError):
            put(index, on: &canvas, x: x, y: y, role: isError ? .error : .text, bar: nil)
        case .blank: return
        }
    }

    private func draw(_ job: Int, at index: Int, on canvas: inout Canvas, in area: Rect, y: Int) {
        let bar: Role? = job == selection ? .selection : nil
        if bar != nil {
            canvas.fill(Rect(x: area.x, y: y, columns: area.columns, rows: 1), ink: Ink(.text, over: bar))
            canvas.put(">", x: area.x, y: y, ink: Ink(.accent, over: bar))
        }
        put(index, on: &canvas, x: area.x + JobsLine.textX, y: y, role: .text, bar: bar)
        guard let share = jobs[job].share else { return }
        let full = Int((share * Double(Self.barWidth)).rounded())
        let text = String(repeating: "━", count: full) + String(repeating: "─", count: Self.barWidth - full)
        let x = area.endX - Self.barWidth - 2
        let end = area.x + JobsLine.textX + CellWidth.columns(of: jobs[job].words)
        if x > end { canvas.put(text, x: x, y: y, ink: Ink(.accent, over: bar)) }
    }

    private func put(_ index: Int, on canvas: inout Canvas, x: Int, y: Int, role: Role, bar: Role?) {
        let text = text(of: index)
        canvas.put(text, in: 0..<text.utf8.count, x: x, y: y) { offset in
            Ink(role, over: searchLayer(text: index, offset: offset) ?? bar)
        }
    }
}
