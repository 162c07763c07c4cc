import ParallaxScreen

/// Where a column of text lies in an area: a gutter for marks, a readable measure, a margin for speakers' names; all
/// three centred together.
struct Measure: Hashable, Sendable {
    /// Columns between the area's left edge and the text.
    let textX: Int
    /// Columns of the longest line.
    let textWidth: Int
    /// The column after the last one a speaker's name may take.
    let labelEnd: Int

    /// Columns for a mark and the space after it.
    static let gutter = 3
    /// Columns right of the text that a name may reach into.
    private static let widestMargin = 18

    /// Fits the measure into `columns`; `ideal` is the width of a line where there is room.
    init(columns: Int, ideal: Int = Settings.usualMeasure) {
        textWidth = max(1, min(ideal, columns - Self.gutter - 1))
        let margin = max(0, min(Self.widestMargin, columns - Self.gutter - textWidth - 1))
        textX = Self.gutter + max(0, columns - Self.gutter - textWidth - margin) / 2
        labelEnd = textX + textWidth + margin
    }

    /// The column of the gutter mark.
    var markX: Int { textX - 2 }
}
