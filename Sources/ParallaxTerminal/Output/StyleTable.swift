import CNcurses
import ParallaxScreen

/// The styles of all inks met so far.
struct StyleTable {
    private let theme: Theme
    private let depth: ColorDepth
    private var styles: [Ink: CellStyle] = [:]

    /// Creates a table for a terminal of this depth.
    init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
    }

    /// The style of an ink.
    mutating func style(_ ink: Ink) -> CellStyle {
        if let known = styles[ink] { return known }
        let style = CellStyle(theme.style(for: ink, depth: depth), depth: depth)
        styles[ink] = style
        return style
    }
}
