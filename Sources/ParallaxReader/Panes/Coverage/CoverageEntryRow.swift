import ParallaxCore
import ParallaxScreen

/// Draws one row of the coverage table: whose words, which words, and a mark for every article.
struct CoverageEntryRow {
    let pane: CoveragePane
    let index: Int
    let columns: CoverageColumns
    let area: Rect
    let isFocused: Bool

    private static let subjectShare = 4
    private static let widestSubject = 20

    private var entry: CoverageEntry { pane.entries[index] }
    private var isSelected: Bool { index == pane.selection }
    private var bar: Role? { isSelected ? (isFocused ? .selection : .current) : nil }

    func draw(on canvas: inout Canvas) {
        if bar != nil { canvas.fill(area, ink: Ink(.text, over: bar)) }
        if isSelected { canvas.put(">", x: area.x, y: area.y, ink: Ink(.accent, over: bar)) }
        if entry.row.isConflict { canvas.put("!", x: area.x + 1, y: area.y, ink: Ink(.conflict, over: bar)) }
        let subject = entry.row.kind.hasSubjects ? min(Self.widestSubject, columns.labelWidth / Self.subjectShare) : 0
        let x = area.x + CoverageColumns.labelX
        if subject > 0 { drawSubject(x: x, columns: subject, on: &canvas) }
        let wordsX = subject > 0 ? subject + 2 : 0
        let words = TextWrap.truncated(entry.words, to: max(0, columns.labelWidth - wordsX))
        put(words, of: 2 * index + 1, role: .text, x: x + wordsX, on: &canvas)
        for column in columns.shown { drawMark(column, on: &canvas) }
    }

    /// People are known by their last names, outlets by the first words of theirs.
    private func drawSubject(x: Int, columns: Int, on canvas: inout Canvas) {
        let name = entry.subject
        let isOutlet = entry.row.kind == .onlyOne
        let shown =
            isOutlet
            ? OutletNames.firstWords(of: name, in: columns) : name.lastWords(in: columns - entry.sign.utf8.count)
        let start = name.hasSuffix(shown) ? name.utf8.count - shown.utf8.count : 0
        put(shown + entry.sign, of: 2 * index, from: start, role: .dim, x: x, on: &canvas)
    }

    /// Draws what is left of a text that is searched, from the offset `start` of it on.
    private func put(
        _ text: String, of searched: Int, from start: Int = 0, role: Role, x: Int, on canvas: inout Canvas
    ) {
        canvas.put(text, in: 0..<text.utf8.count, x: x, y: area.y) { offset in
            Ink(role, over: pane.searchLayer(text: searched, offset: start + offset) ?? bar)
        }
    }

    /// The mark in the middle of its column; brackets hold the one the reader is at.
    private func drawMark(_ column: Int, on canvas: inout Canvas) {
        let mark = entry.marks[column]
        let room = columns.width - 1
        let isTight = entry.marks.contains { CellWidth.columns(of: $0.text) > room }
        let text = TextWrap.truncated(isTight ? mark.short : mark.text, to: room)
        let width = CellWidth.columns(of: text)
        let x = area.x + columns.x(of: column) + (columns.width - width) / 2
        canvas.put(text, x: x, y: area.y, ink: Ink(mark.role, over: bar))
        guard isSelected, column == pane.column else { return }
        canvas.put("[", x: x - 1, y: area.y, ink: Ink(.accent, over: bar))
        canvas.put("]", x: x + width, y: area.y, ink: Ink(.accent, over: bar))
    }
}
