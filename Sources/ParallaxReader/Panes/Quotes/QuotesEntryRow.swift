import ParallaxCore
import ParallaxScreen

/// Draws one statement of the quotes view: who says it, the words, and a mark for every outlet.
struct QuotesEntryRow {
    let pane: QuotesPane
    let index: Int
    let outlets: OutletColumns
    let tint: Role
    let area: Rect
    let isFocused: Bool

    /// Cells of the figure that stands for the marks where they have no room.
    static let figureWidth = 7
    private static let signX = 2
    private static let textX = 4
    private static let speakerShare = 5
    private static let widestSpeaker = 20

    private var entry: QuotesEntry { pane.entries[index] }
    private var isSelected: Bool { entry.utterance.head == pane.selection }
    private var bar: Role? { isSelected ? (isFocused ? .selection : .current) : nil }

    func draw(on canvas: inout Canvas) {
        if bar != nil { canvas.fill(area, ink: Ink(.text, over: bar)) }
        if isSelected { canvas.put(">", x: area.x, y: area.y, ink: Ink(.accent, over: bar)) }
        let sign = entry.kind == .speech ? entry.sign : entry.kind.sign
        canvas.put(sign, x: area.x + Self.signX, y: area.y, ink: Ink(.dim, over: bar))
        var x = area.x + Self.textX
        if pane.order != .speaker { x = drawSpeaker(on: &canvas, x: x) }
        let end = area.endX - 1 - max(outlets.total, Self.figureWidth)
        drawWords(on: &canvas, x: x, columns: end - x - 1)
        if outlets.names.isEmpty { drawFigure(on: &canvas) } else { drawMarks(on: &canvas) }
    }

    private func drawSpeaker(on canvas: inout Canvas, x: Int) -> Int {
        let width = min(Self.widestSpeaker, area.columns / Self.speakerShare)
        let label = (entry.speaker ?? "").lastWords(in: width - 2)
        canvas.put(label, x: x, y: area.y, ink: Ink(.dim, over: bar))
        return x + width
    }

    private func drawWords(on canvas: inout Canvas, x: Int, columns: Int) {
        let words = TextWrap.truncated(entry.text, to: max(0, columns))
        let role: Role = entry.kind == .speech ? tint : .scare
        canvas.put(words, in: 0..<words.utf8.count, x: x, y: area.y, limit: max(0, columns)) { offset in
            Ink(role, over: pane.searchLayer(text: index, offset: offset) ?? bar)
        }
    }

    private func drawMarks(on canvas: inout Canvas) {
        let articles = pane.stories?[entry.story].articles ?? []
        for (column, article) in articles.enumerated() {
            let variant = entry.utterance.variant(in: article.article.id)
            let x = area.endX - 1 - outlets.total + column * outlets.width + 1
            let ink = Ink(variant?.role ?? .dim, over: bar)
            canvas.put(variant?.sign ?? "·", x: x, y: area.y, ink: ink)
        }
    }

    private func drawFigure(on canvas: inout Canvas) {
        let figure = "\(entry.spread) of \(pane.stories?[entry.story].articles.count ?? 0)"
        let x = area.endX - 1 - CellWidth.columns(of: figure)
        canvas.put(figure, x: x, y: area.y, ink: Ink(.dim, over: bar))
    }
}
