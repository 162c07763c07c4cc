import ParallaxScreen

/// Where the two columns of a comparison stand.
struct CompareColumns: Hashable, Sendable {
    /// First column of the left text.
    let leftX: Int
    /// First column of the right text.
    let rightX: Int
    /// Columns of the longest line.
    let textWidth: Int
    /// First column of the strip ` │ ~ │ ` between the texts.
    let gutterX: Int

    /// Columns of the strip between the texts.
    static let gutterWidth = 7
    /// Longer lines are hard to read back from.
    static let widestText = 76
    /// Columns of the sign and the letter before a stacked text.
    static let stackedIndent = 5

    init(width: Int, isStacked: Bool) {
        if isStacked {
            textWidth = max(1, min(Self.widestText, width - Self.stackedIndent - 1))
            let margin = max(0, width - textWidth - Self.stackedIndent) / 2
            leftX = Self.stackedIndent + margin
            rightX = leftX
            gutterX = margin
        } else {
            let room = max(2, width - Self.gutterWidth - 1)
            textWidth = max(1, min(Self.widestText, room / 2))
            let margin = max(0, width - 2 * textWidth - Self.gutterWidth) / 2
            leftX = max(margin, min(1, width))
            gutterX = leftX + textWidth
            rightX = gutterX + Self.gutterWidth
        }
    }
}
