/// Where the two columns of a comparison stand.
struct CompareColumns: Hashable, Sendable {
    /// First column of the left text.
    let leftX: Int
    /// First column of the right text.
    let rightX: Int
    /// Columns of the longest line on the left.
    let leftWidth: Int
    /// Columns of the longest line on the right.
    let rightWidth: Int
    /// First column of the strip ` │ ~ │ ` between the texts.
    let gutterX: Int
    /// How far the border may stand right or left of the middle.
    let widestShift: Int

    /// Columns of the strip between the texts.
    static let gutterWidth = 7
    /// Columns of the density strip and the space before it.
    static let densityWidth = 2
    /// Longer lines are hard to read back from, unless the reader asks for them.
    private static let widestText = 76
    /// The border stops before a text becomes narrower.
    private static let narrowestText = 24
    /// Columns of the sign and the letter before a stacked text.
    private static let stackedIndent = 5

    /// Divides `width` columns of a pane, of which the last `edge` are taken.
    init(width: Int, isStacked: Bool, borderShift: Int, edge: Int) {
        if isStacked {
            leftWidth = max(1, min(Self.widestText, width - Self.stackedIndent - 1 - edge))
            rightWidth = leftWidth
            gutterX = max(0, width - leftWidth - Self.stackedIndent - edge) / 2
            leftX = Self.stackedIndent + gutterX
            rightX = leftX
            widestShift = 0
        } else {
            let half = max(1, min(Self.widestText, (width - Self.gutterWidth - 1 - edge) / 2))
            widestShift = max(0, half - Self.narrowestText)
            let shift = min(max(-widestShift, borderShift), widestShift)
            leftWidth = half + shift
            rightWidth = half - shift
            let margin = max(0, width - leftWidth - rightWidth - Self.gutterWidth - edge) / 2
            leftX = max(margin, min(1, width))
            gutterX = leftX + leftWidth
            rightX = gutterX + Self.gutterWidth
        }
    }

    func width(on side: Side) -> Int { side == .left ? leftWidth : rightWidth }

    func x(on side: Side) -> Int { side == .left ? leftX : rightX }
}
