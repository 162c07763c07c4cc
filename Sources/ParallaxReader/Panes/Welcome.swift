import ParallaxScreen

/// What an empty library says: the ways on.
struct Welcome {
    private static let ways: [(String, String)] = [
        ("parallax add FILES…", "brings articles into the library"),
        ("parallax demo", "shows everything on an invented story"),
        ("parallax FILES…", "reads files without keeping them"),
    ]
    private static let wayColumns = 22

    let help: String
    let back: String

    func draw(on canvas: inout Canvas, in area: Rect) {
        let columns = Self.wayColumns + (Self.ways.map { CellWidth.columns(of: $0.1) }.max() ?? 0)
        let x = area.x + max(1, (area.columns - columns) / 2)
        var y = area.y + max(0, area.rows / 3 - 2)
        put("Your library is empty.", .title, x: x, y: y, on: &canvas, in: area)
        y += 2
        for (way, meaning) in Self.ways {
            put(way, .accent, x: x, y: y, on: &canvas, in: area)
            put(meaning, .text, x: x + Self.wayColumns, y: y, on: &canvas, in: area)
            y += 1
        }
        put("\(help) shows the keys, \(back) leaves.", .dim, x: x, y: y + 1, on: &canvas, in: area)
    }

    private func put(_ text: String, _ role: Role, x: Int, y: Int, on canvas: inout Canvas, in area: Rect) {
        guard y < area.endY else { return }
        canvas.put(text, x: x, y: y, limit: max(0, area.endX - x), ink: Ink(role))
    }
}
