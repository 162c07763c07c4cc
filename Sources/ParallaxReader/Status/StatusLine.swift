import ParallaxScreen

/// The last row: what is being typed, said or found on the left, where the reader is on the right.
struct StatusLine {
    let left: String
    let leftInk: Ink
    /// A count or running work, beside `left`.
    let middle: String
    let right: String

    func draw(on canvas: inout Canvas, y: Int) {
        let columns = canvas.size.columns
        canvas.fill(Rect(x: 0, y: y, columns: columns, rows: 1), ink: Ink(.status))
        let rightWidth = CellWidth.columns(of: right)
        let room = max(0, columns - rightWidth - 4)
        var x = canvas.put(TextWrap.truncated(left, to: room), x: 1, y: y, ink: leftInk)
        if !middle.isEmpty, x + 2 + CellWidth.columns(of: middle) <= room + 1 {
            x = canvas.put(middle, x: x + 2, y: y, ink: Ink(.status))
        }
        if columns - rightWidth - 1 > x { canvas.put(right, x: columns - rightWidth - 1, y: y, ink: Ink(.status)) }
    }
}
