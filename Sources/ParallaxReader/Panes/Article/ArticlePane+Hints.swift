import ParallaxCore
import ParallaxScreen

extension ArticlePane {
    /// Draws the letters of addresses over the first cells of those that are in view.
    ///
    /// - Complexity: O(*h* · *r*) in the hints and the rows in view.
    func draw(_ hints: [LinkHint], on canvas: inout Canvas, in area: Rect) {
        for (row, line) in page.lines[scroll.visible].enumerated() {
            guard let range = line.range else { continue }
            for hint in hints where range.contains(hint.place) {
                let before = String(article.text[TextRange(start: range.start, end: hint.place)])
                let x = area.x + measure.textX + CellWidth.columns(of: before)
                canvas.put(hint.letter, x: x, y: area.y + row, ink: Ink(.currentMatch))
            }
        }
    }
}
