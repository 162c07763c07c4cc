import ParallaxCore
import ParallaxScreen

extension QuoteVariant {
    /// The sign that stands for it.
    var sign: String {
        switch self {
        case .verbatim: "●"
        case .part: "◐"
        case .edited: "~"
        case .reworded: "≈"
        }
    }

    /// What the sign means.
    var word: String {
        switch self {
        case .verbatim: "verbatim"
        case .part: "in part"
        case .edited: "changed"
        case .reworded: "reworded"
        }
    }

    /// How the sign is drawn.
    var role: Role { self == .edited || self == .reworded ? .changed : .text }

    /// The row that explains all signs.
    static let legend = allCases.map { "\($0.sign) \($0.word)" }.joined(separator: "  ")
}
