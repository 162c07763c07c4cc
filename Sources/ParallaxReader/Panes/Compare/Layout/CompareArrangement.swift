/// How the two articles of a comparison stand on the screen.
public enum CompareArrangement: String, Hashable, Sendable, Codable, CaseIterable {
    /// Side by side where there is room for two columns, else stacked.
    case automatic
    /// Two columns, filler rows keep linked sentences level.
    case sideBySide
    /// One passage after another, left above right.
    case stacked

    /// Columns from which two newspaper columns of 36 fit.
    static let columnsForTwo = 76

    /// Whether a pane this wide shows two columns.
    func isSideBySide(columns: Int) -> Bool {
        self == .sideBySide || self == .automatic && columns >= Self.columnsForTwo
    }

    /// The arrangement the key turns to in a pane this wide: from the automatic one first to what it does not show.
    func next(columns: Int) -> CompareArrangement {
        let isWide = Self.automatic.isSideBySide(columns: columns)
        let turns: [CompareArrangement] =
            isWide ? [.automatic, .stacked, .sideBySide] : [.automatic, .sideBySide, .stacked]
        let turn = turns.firstIndex(of: self) ?? 0
        return turns[(turn + 1) % turns.count]
    }

    /// How the status line names it.
    var title: String {
        switch self {
        case .automatic: "layout: automatic"
        case .sideBySide: "layout: side by side"
        case .stacked: "layout: stacked"
        }
    }
}
