import CNcurses
import ParallaxScreen

/// The styles of all inks met so far.
struct StyleTable {
    private var styles: [Ink: CellStyle] = [:]

    /// The style of an ink.
    mutating func style(_ ink: Ink) -> CellStyle {
        if let known = styles[ink] { return known }
        let style = Self.style(role: ink.over ?? ink.role)
        styles[ink] = style
        return style
    }

    private static func style(role: Role) -> CellStyle {
        switch role {
        case .title: CellStyle(attributes: px_attr_bold(), pair: 0)
        case .dim: CellStyle(attributes: px_attr_dim(), pair: 0)
        case .selection, .status: CellStyle(attributes: px_attr_reverse(), pair: 0)
        default: CellStyle(attributes: 0, pair: 0)
        }
    }
}
