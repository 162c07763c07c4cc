import ParallaxScreen

/// What an empty library says: the ways on, each by one key.
struct Welcome {
    private static let ways: [(Command, String)] = [
        (.demo, "look around in an invented story"),
        (.add, "add files and folders: texts, web pages, feeds, crawls"),
        (.addFeed, "add a feed by its address, or the article of a page"),
    ]
    private static let others = [
        "parallax add FILES…   does the same from the shell",
        "parallax FILES…       reads files without keeping them",
    ]
    private static let gap = 3

    /// The first key of a command; empty for one without.
    let key: (Command) -> String

    func draw(on canvas: inout Canvas, in area: Rect) {
        let keys = Self.ways.map { key($0.0) }
        let meaningX = (keys.map { CellWidth.columns(of: $0) }.max() ?? 0) + Self.gap
        let columns = meaningX + (Self.ways.map { CellWidth.columns(of: $0.1) }.max() ?? 0)
        let x = area.x + max(1, (area.columns - columns) / 2)
        var y = area.y + max(0, area.rows / 3 - 3)
        put("Your library is empty.", .title, x: x, y: y, on: &canvas, in: area)
        y += 2
        for (key, way) in zip(keys, Self.ways) {
            put(key, .accent, x: x, y: y, on: &canvas, in: area)
            put(way.1, .text, x: x + meaningX, y: y, on: &canvas, in: area)
            y += 1
        }
        let last = "\(key(.help)) shows the keys, \(key(.back)) leaves."
        for line in [""] + Self.others + ["", last] {
            put(line, .dim, x: x, y: y, on: &canvas, in: area)
            y += 1
        }
    }

    private func put(_ text: String, _ role: Role, x: Int, y: Int, on canvas: inout Canvas, in area: Rect) {
        guard y < area.endY else { return }
        canvas.put(text, x: x, y: y, limit: max(0, area.endX - x), ink: Ink(role))
    }
}
