import ParallaxScreen

extension Canvas {
    /// Draws a text that ends with an ellipsis when it does not fit.
    mutating func putCut(_ text: String, x: Int, y: Int, limit: Int, ink: Ink) {
        guard CellWidth.columns(of: text) > limit else {
            put(text, x: x, y: y, limit: limit, ink: ink)
            return
        }
        let end = put(text, x: x, y: y, limit: limit - 1, ink: ink)
        put("…", x: end, y: y, ink: ink)
    }
}
