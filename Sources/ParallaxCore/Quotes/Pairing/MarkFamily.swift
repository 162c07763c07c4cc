/// Marks that belong together.
enum MarkFamily {
    case single, curly, low, straight, guillemets, corners, whiteCorners, closing

    /// The family that a mark of this shape opens.
    init(_ glyph: QuoteMark.Glyph) {
        self =
            switch glyph {
            case .openingDouble: .curly
            case .closingDouble: .closing
            case .straight: .straight
            case .lowDouble: .low
            case .leftGuillemet, .rightGuillemet: .guillemets
            case .openingCorner, .closingCorner: .corners
            case .openingWhiteCorner, .closingWhiteCorner: .whiteCorners
            case .openingSingle, .closingSingle, .lowSingle, .apostrophe: .single
            }
    }

    /// Whether a double mark of this shape closes what the family opened.
    func isClosed(by glyph: QuoteMark.Glyph) -> Bool {
        switch self {
        case .curly, .straight, .closing: glyph == .closingDouble || glyph == .straight
        case .low: glyph == .openingDouble || glyph == .closingDouble || glyph == .straight
        case .guillemets: glyph == .rightGuillemet || glyph == .leftGuillemet
        case .corners: glyph == .closingCorner
        case .whiteCorners: glyph == .closingWhiteCorner
        case .single: false
        }
    }
}
