import CNcurses
import ParallaxScreen

/// The styles of all inks met so far.
struct StyleTable {
    private let theme: Theme
    private let depth: ColorDepth
    private var styles: [Ink: PackedStyle] = [:]
    /// Neighbouring cells mostly have one ink.
    private var last: (ink: Ink, style: PackedStyle)?

    /// Creates a table for a terminal of this depth.
    init(theme: Theme, depth: ColorDepth) {
        self.theme = theme
        self.depth = depth
    }

    /// The style of an ink.
    mutating func style(_ ink: Ink) -> PackedStyle {
        if let last, last.ink == ink { return last.style }
        let style = styles[ink] ?? PackedStyle(CellStyle(theme.style(for: ink, depth: depth), depth: depth))
        styles[ink] = style
        last = (ink, style)
        return style
    }
}
