import ParallaxScreen

extension Canvas {
    /// Draws a text that ends with an ellipsis when it does not fit, and answers where it ends; with no room, nothing.
    @discardableResult
    mutating func putCut(_ text: String, x: Int, y: Int, limit: Int, ink: Ink) -> Int {
        guard limit > 0 else { return x }
        guard CellWidth.columns(of: text) > limit else { return put(text, x: x, y: y, limit: limit, ink: ink) }
        let end = put(text, x: x, y: y, limit: limit - 1, ink: ink)
        return put("…", x: end, y: y, ink: ink)
    }
}
