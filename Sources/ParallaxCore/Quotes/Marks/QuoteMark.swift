/// One quotation mark as it stands in the text; a mark of several characters is one value.
struct QuoteMark {
    /// The shapes of marks, after entities, LaTeX marks and broken encodings are read as what they stand for.
    enum Glyph: UInt8 {
        /// “ ‟
        case openingDouble
        /// ”
        case closingDouble
        /// "
        case straight
        /// „
        case lowDouble
        /// «
        case leftGuillemet
        /// »
        case rightGuillemet
        /// 「
        case openingCorner
        /// 」
        case closingCorner
        /// 『
        case openingWhiteCorner
        /// 』
        case closingWhiteCorner
        /// ‘
        case openingSingle
        /// ’
        case closingSingle
        /// ‚
        case lowSingle
        /// '
        case apostrophe

        /// Whether the mark belongs to the single marks, which are apostrophes more often than not.
        var isSingle: Bool { rawValue >= Glyph.openingSingle.rawValue }
    }

    /// The shape.
    let glyph: Glyph
    /// Offset of the first code unit.
    let start: Int
    /// Offset after the last code unit.
    let end: Int
    /// The scalar before; zero at the edge of the paragraph.
    let before: UInt32
    /// The scalar after; zero at the edge of the paragraph.
    let after: UInt32
}

extension QuoteMark {
    /// Whether the neighbours let the mark open a quote.
    var canOpen: Bool { MarkNeighbour.letsOpen(before) && after != 0 && !MarkNeighbour.isSpace(after) }

    /// Whether the neighbours let the mark close a quote.
    var canClose: Bool {
        before != 0 && !MarkNeighbour.isSpace(before) && !MarkNeighbour.isOpeningBracket(before)
            && MarkNeighbour.letsClose(after)
    }

    /// Whether the mark stands between two letters, as an apostrophe does.
    var isInsideWord: Bool { MarkNeighbour.isWord(before) && MarkNeighbour.isWord(after) }
}
