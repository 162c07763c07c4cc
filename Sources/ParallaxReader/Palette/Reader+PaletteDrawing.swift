import ParallaxScreen

extension Reader {
    /// The entries over the line that chooses one of them.
    func draw(_ list: PromptList, on canvas: inout Canvas) {
        let shown = list.entries[list.shown(on: size)]
        let columns = PaletteColumns(shown, columns: size.columns)
        for (row, index) in shown.indices.enumerated() {
            let area = Rect(x: 0, y: list.top(on: size) + row, columns: size.columns, rows: 1)
            columns.draw(shown[index], isSelected: index == list.selection, on: &canvas, in: area)
        }
    }
}

/// Where the parts of an entry stand: its name, what it does, its keys at the edge.
struct PaletteColumns {
    private let summaryX: Int
    private let keysWidth: Int

    private static let nameX = 3
    private static let gap = 2
    /// A summary that has less room than this says nothing.
    private static let narrowestSummary = 12

    init(_ entries: ArraySlice<PaletteEntry>, columns: Int) {
        let widest = entries.map { CellWidth.columns(of: $0.name) }.max() ?? 0
        summaryX = Self.nameX + min(widest, columns / 2) + Self.gap
        keysWidth = min(entries.map { CellWidth.columns(of: $0.keys) }.max() ?? 0, columns / 4)
    }

    func draw(_ entry: PaletteEntry, isSelected: Bool, on canvas: inout Canvas, in row: Rect) {
        let over: Role? = isSelected ? .selection : nil
        canvas.fill(row, ink: Ink(isSelected ? .text : .status, over: over))
        if isSelected { canvas.put(">", x: 1, y: row.y, ink: Ink(.accent, over: over)) }
        drawName(entry, role: isSelected ? .text : .status, over: over, on: &canvas, in: row)
        let keysX = row.endX - 1 - keysWidth
        let keys = TextWrap.truncated(entry.keys, to: keysWidth)
        canvas.put(keys, x: keysX, y: row.y, ink: isSelected ? Ink(.accent, over: over) : Ink(.status))
        let room = keysX - Self.gap - summaryX
        guard room >= Self.narrowestSummary else { return }
        let summary = TextWrap.truncated(entry.summary, to: room)
        canvas.put(summary, x: summaryX, y: row.y, ink: Ink(isSelected ? .text : .status, over: over))
    }

    private func drawName(
        _ entry: PaletteEntry, role: Role, over: Role?, on canvas: inout Canvas, in row: Rect
    ) {
        let room = max(1, min(summaryX - Self.gap, row.columns) - Self.nameX)
        let name = TextWrap.truncated(entry.name, to: room)
        canvas.put(name, in: 0..<name.utf8.count, x: Self.nameX, y: row.y) { offset in
            Ink(role, over: entry.lit.contains(offset) ? .match : over)
        }
    }
}
