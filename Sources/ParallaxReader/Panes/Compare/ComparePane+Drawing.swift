import ParallaxCore
import ParallaxScreen

extension ComparePane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        CompareHeader(pane: self).draw(on: &canvas, in: area, isFocused: isFocused)
        let focus = passageInFocus
        for (line, row) in rows[scroll.visible].enumerated() {
            let sign: Role? = row.passage != nil && row.passage == focus ? .current : nil
            draw(row, on: &canvas, area: area, y: area.y + Self.headerRows + line, signLayer: sign)
        }
        CompareStrip(pane: self).draw(on: &canvas, in: area)
    }

    func draw(_ row: CompareRow, on canvas: inout Canvas, area: Rect, y: Int, signLayer: Role? = nil) {
        if isStacked {
            drawStackedSigns(row, on: &canvas, area: area, y: y, layer: signLayer)
        } else {
            drawGutter(row, on: &canvas, area: area, y: y, layer: signLayer)
        }
        draw(row.left, side: .left, passage: row.passage, on: &canvas, x: area.x + columns.leftX, y: y)
        draw(row.right, side: .right, passage: row.passage, on: &canvas, x: area.x + columns.rightX, y: y)
    }

    private func drawGutter(_ row: CompareRow, on canvas: inout Canvas, area: Rect, y: Int, layer: Role?) {
        let x = area.x + columns.gutterX
        canvas.put("│", x: x + 1, y: y, ink: Ink(.rule))
        canvas.put("│", x: x + 5, y: y, ink: Ink(.rule))
        guard let mark = row.mark else { return }
        canvas.put(mark, x: x + 3, y: y, ink: Ink(role(of: mark), over: layer))
    }

    private func drawStackedSigns(_ row: CompareRow, on canvas: inout Canvas, area: Rect, y: Int, layer: Role?) {
        let x = area.x + columns.gutterX
        if let mark = row.mark { canvas.put(mark, x: x + 1, y: y, ink: Ink(role(of: mark), over: layer)) }
        let side: Side? = row.left != .blank ? .left : row.right != .blank ? .right : nil
        guard let side else { return }
        let isShared = row.passage.map { passages[$0].kind == .same } ?? false
        canvas.put(isShared ? "=" : side.letter, x: x + 2, y: y, ink: Ink(.dim))
        canvas.put("│", x: x + 3, y: y, ink: Ink(.rule))
    }

    private func role(of sign: String) -> Role {
        switch sign {
        case "!": .conflict
        case "<", ">": .onlyHere
        case "↕": .moved
        case "~", "≈": .changed
        default: .dim
        }
    }

    private func draw(
        _ content: CompareRow.Content, side: Side, passage: Int?, on canvas: inout Canvas, x: Int, y: Int
    ) {
        switch content {
        case .blank: return
        case .filler(let text):
            let room = max(0, columns.textWidth - CellWidth.columns(of: text)) / 2
            canvas.put(text, x: x + room, y: y, limit: columns.textWidth - room, ink: Ink(.filler))
        case .text(let range, let base):
            let inks = side == .left ? leftInks : rightInks
            let text = comparison.side(side).article.text
            canvas.put(text, in: range.start..<range.end, x: x, y: y, limit: columns.textWidth) { offset in
                Ink(
                    inks.role(at: offset, base: base),
                    over: searchLayer(text: side.rawValue, offset: offset))
            }
        }
    }
}
