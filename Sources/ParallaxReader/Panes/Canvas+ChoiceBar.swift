import ParallaxScreen

extension Canvas {
    /// Draws the bar beside one of several texts, the one the reader is at; a thin line while another pane has the keys, so
    /// that only one bar says where they go.
    mutating func putChoiceBar(x: Int, y: Int, isFocused: Bool) {
        put(isFocused ? "▌" : "│", x: x, y: y, ink: Ink(isFocused ? .accent : .dim))
    }
}
