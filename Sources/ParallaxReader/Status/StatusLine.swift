import ParallaxScreen

/// The last row: what is being typed, said or found on the left, where the reader is on the right.
struct StatusLine {
    /// What is asked, before what is typed; nothing is cut from it.
    var label = ""
    /// What is said, or typed behind a label.
    let left: String
    let leftInk: Ink
    /// A count or running work, beside `left`.
    let middle: String
    let right: String

    /// Where `middle` has less room than this and more to say, it says nothing.
    private static let narrowestMiddle = 24
    /// Columns of a typed text that stay in view beside `middle`.
    private static let fewestTyped = 12

    func draw(on canvas: inout Canvas, y: Int) {
        let columns = canvas.size.columns
        canvas.fill(Rect(x: 0, y: y, columns: columns, rows: 1), ink: Ink(.status))
        let rightWidth = CellWidth.columns(of: right)
        let room = max(0, columns - rightWidth - 4)
        var x = canvas.put(shown(in: room), x: 1, y: y, ink: leftInk)
        let middleRoom = room - 1 - x
        if !middle.isEmpty, middleRoom >= min(CellWidth.columns(of: middle), Self.narrowestMiddle) {
            x = canvas.put(TextWrap.truncated(middle, to: middleRoom), x: x + 2, y: y, ink: Ink(.status))
        }
        if columns - rightWidth - 1 > x { canvas.put(right, x: columns - rightWidth - 1, y: y, ink: Ink(.status)) }
    }

    /// What is said loses its end where it is too long; what is typed its beginning, so that the cursor stays in view and,
    /// where it can, what stands beside it.
    private func shown(in room: Int) -> String {
        guard !label.isEmpty else { return TextWrap.truncated(left, to: room) }
        let typedRoom = max(0, room - CellWidth.columns(of: label))
        let beside = typedRoom - CellWidth.columns(of: middle) - 2
        return label + TypedLine.end(of: left, columns: beside >= Self.fewestTyped ? beside : typedRoom)
    }
}
