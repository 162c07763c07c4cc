import CNcurses
import ParallaxScreen

/// How curses draws a cell.
struct CellStyle: Hashable {
    /// Bits of curses.
    let attributes: attr_t
    /// A pair of curses; 0 is the terminal's own colours.
    let pair: Int32
    /// What of it is seen of a blank: the colour behind the text; `nil` when more than that is.
    private let ground: Int?

    /// The style as curses knows it on a terminal of this depth.
    init(_ style: Style, depth: ColorDepth) {
        attributes = Self.attributes(style.attributes)
        pair = Self.pair(style.foreground?.index(at: depth), style.background?.index(at: depth))
        let isPlain = style.attributes.isDisjoint(with: [.underline, .reverse])
        ground = isPlain ? style.background?.index(at: depth) ?? -1 : nil
    }

    /// Whether a blank looks the same in both.
    func hasBlank(of other: CellStyle) -> Bool { ground != nil && ground == other.ground }

    private static func attributes(_ wanted: TextAttributes) -> attr_t {
        let known: [(TextAttributes, attr_t)] = [
            (.bold, px_attr_bold()), (.dim, px_attr_dim()), (.italic, px_attr_italic()),
            (.underline, px_attr_underline()), (.reverse, px_attr_reverse()),
        ]
        return known.reduce(0) { wanted.contains($1.0) ? $0 | $1.1 : $0 }
    }

    /// ncurses 6.4 crashes when asked for a pair on a terminal without colours; there, no colour has an index.
    private static func pair(_ foreground: Int?, _ background: Int?) -> Int32 {
        guard foreground != nil || background != nil else { return 0 }
        return max(0, alloc_pair(Int32(foreground ?? -1), Int32(background ?? -1)))
    }
}
