import ParallaxCore
import ParallaxScreen

/// Draws one row of a story in the list of stories.
struct StoryRow {
    let pane: StoriesPane
    let place: Int
    let columns: StoryColumns
    let area: Rect
    let isFocused: Bool

    private var isSelected: Bool { place == pane.selection }
    private var bar: Role? { isSelected ? (isFocused ? .selection : .current) : nil }

    func draw(line: Int, on canvas: inout Canvas) {
        if bar != nil { canvas.fill(area, ink: Ink(.text, over: bar)) }
        if line == 0, isSelected { canvas.put(">", x: area.x, y: area.y, ink: Ink(.accent, over: bar)) }
        guard let entry = pane[place] else {
            if line == 0 { canvas.put("· · ·", x: area.x + StoryColumns.titleX, y: area.y, ink: Ink(.dim, over: bar)) }
            return
        }
        if line == 0 { drawTitle(entry, on: &canvas) }
        if line == pane.rowsPerEntry - 1 { drawFigures(entry, on: &canvas) }
    }

    private func drawTitle(_ entry: StoryEntry, on canvas: inout Canvas) {
        if entry.unread > 0 { canvas.put("●", x: area.x + 1, y: area.y, ink: Ink(.accent, over: bar)) }
        let role: Role = entry.label.isEmpty ? .dim : entry.unread > 0 ? .title : .text
        let label = entry.label.isEmpty ? "no headline" : entry.label
        put(label, of: 2 * place, role: role, in: columns.title, on: &canvas)
    }

    private func drawFigures(_ entry: StoryEntry, on canvas: inout Canvas) {
        put(entry.outletNames, of: 2 * place + 1, role: .dim, in: columns.outlets, on: &canvas)
        for (figure, figureX) in columns.figures {
            let shown = TextWrap.truncated(text(of: figure, entry), to: figure.width)
            let x = area.x + figureX + figure.width - CellWidth.columns(of: shown)
            canvas.put(shown, x: x, y: area.y, ink: Ink(.dim, over: bar))
        }
    }

    private func text(of figure: StoryFigure, _ entry: StoryEntry) -> String {
        switch figure {
        case .tally: entry.tally
        case .days: entry.days
        case .likeness: entry.percent
        case .unread: entry.unread > 0 ? "\(entry.unread)" : ""
        }
    }

    private func put(
        _ text: String, of searched: Int, role: Role, in room: (x: Int, width: Int), on canvas: inout Canvas
    ) {
        let shown = TextWrap.truncated(text, to: room.width)
        canvas.put(shown, in: 0..<shown.utf8.count, x: area.x + room.x, y: area.y) { offset in
            Ink(role, over: pane.searchLayer(text: searched, offset: offset) ?? bar)
        }
    }
}
