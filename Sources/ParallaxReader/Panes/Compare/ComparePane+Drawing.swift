import ParallaxCore
import ParallaxScreen

extension ComparePane {
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        CompareHeader(pane: self).draw(on: &canvas, in: area, isFocused: isFocused)
        let focus = passageInFocus
        for (line, row) in rows[scroll.visible].enumerated() {
            let layer: Role? = row.passage != nil && row.passage == focus ? .current : nil
            draw(row, on: &canvas, area: area, y: area.y + Self.headerRows + line, signLayer: layer)
        }
        drawDensity(on: &canvas, in: area)
        InspectorStrip(pane: self).draw(on: &canvas, in: area)
    }

    /// The signs of the whole length at the right edge, those of the rows in view lit.
    private func drawDensity(on canvas: inout Canvas, in area: Rect) {
        let shown = density.cells(showing: scroll.visible)
        for (cell, mark) in density.marks.enumerated() {
            let ink = Ink(mark.role, over: shown.contains(cell) ? .selection : nil)
            canvas.put(mark.sign, x: area.endX - 1, y: area.y + Self.headerRows + cell, ink: ink)
        }
    }

    /// Draws one row; `signLayer` lies over its sign when the reader is at its passage.
    func draw(_ row: CompareRow, on canvas: inout Canvas, area: Rect, y: Int, signLayer: Role? = nil) {
        if let fold = row.fold { return draw(fold, on: &canvas, area: area, y: y, layer: signLayer) }
        if isStacked {
            drawStackedSigns(row, on: &canvas, area: area, y: y, layer: signLayer)
        } else {
            drawGutter(row, on: &canvas, area: area, y: y, layer: signLayer)
        }
        for side in Side.allCases {
            let isSelected = row.passage.map { selection?.contains($0, on: side) ?? false } ?? false
            let x = area.x + columns.x(on: side)
            draw(row.content(on: side), side: side, isSelected: isSelected, on: &canvas, x: x, y: y)
            if isSelected { drawSelectionBar(row, side: side, on: &canvas, area: area, y: y) }
            drawLinkCursor(row, side: side, on: &canvas, area: area, y: y)
        }
    }

    /// A fold has a row of its own across both columns.
    private func draw(_ fold: FoldedRun, on canvas: inout Canvas, area: Rect, y: Int, layer: Role?) {
        let width = columns.rightX + columns.rightWidth - columns.leftX
        put(
            fold.words, on: &canvas, x: area.x + columns.leftX, y: y, width: width, ink: Ink(.filler, over: layer))
    }

    /// Words of ours in the middle of a column, between dots where there is room.
    private func put(_ words: String, on canvas: inout Canvas, x: Int, y: Int, width: Int, ink: Ink) {
        let dotted = "· · ·  \(words)  · · ·"
        let text = CellWidth.columns(of: dotted) <= width ? dotted : TextWrap.truncated(words, to: width)
        let indent = max(0, width - CellWidth.columns(of: text)) / 2
        canvas.put(text, x: x + indent, y: y, limit: width - indent, ink: ink)
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
        let isShared = linking == nil && row.passage.map { passages[$0].kind == .same } ?? false
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

    /// A bar beside selected words, for those who see no colours.
    private func drawSelectionBar(_ row: CompareRow, side: Side, on canvas: inout Canvas, area: Rect, y: Int) {
        guard case .text = row.content(on: side) else { return }
        let column = isStacked || side == .right ? 4 : 2
        canvas.put("▌", x: area.x + columns.gutterX + column, y: y, ink: Ink(.accent))
    }

    private func draw(
        _ content: CompareRow.Content, side: Side, isSelected: Bool, on canvas: inout Canvas, x: Int, y: Int
    ) {
        let width = columns.width(on: side)
        switch content {
        case .blank: return
        case .filler(let text):
            put(text, on: &canvas, x: x, y: y, width: width, ink: Ink(.filler))
        case .text(let line):
            let inks = inks(on: side)
            let cursor = cursorRange(on: side)
            let text = comparison.side(side).article.text
            let end = canvas.put(text, in: line.range.start..<line.range.end, x: x, y: y, limit: width) { offset in
                let isAtCursor = cursor?.contains(offset) ?? false
                let isLit = isSelected || isAtCursor
                let layer = searchLayer(text: side.rawValue, offset: offset) ?? (isLit ? .selection : nil)
                return Ink(inks.role(at: offset, base: line.role), over: layer)
            }
            if line.isHyphenated { canvas.put("-", x: end, y: y, ink: Ink(line.role)) }
        }
    }
}

// MARK: The cursor of a link by hand

extension ComparePane {
    private func cursorRange(on side: Side) -> TextRange? {
        linking.map { comparison.side(side).sentences[$0.sentence(on: side)].range }
    }

    /// A hand beside the first row of a chosen sentence; the one the keys move is lit.
    private func drawLinkCursor(_ row: CompareRow, side: Side, on canvas: inout Canvas, area: Rect, y: Int) {
        guard let linking, let start = cursorRange(on: side)?.start, row.range(on: side)?.contains(start) ?? false
        else {
            return
        }
        let ink = Ink(linking.side == side ? .accent : .dim)
        let x = area.x + columns.gutterX
        if isStacked {
            canvas.put("▸", x: x + 4, y: y, ink: ink)
        } else {
            canvas.put(side == .left ? "◂" : "▸", x: x + (side == .left ? 2 : 4), y: y, ink: ink)
        }
    }
}
