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

    /// The arrangement the key turns to.
    var next: CompareArrangement {
        switch self {
        case .automatic: .sideBySide
        case .sideBySide: .stacked
        case .stacked: .automatic
        }
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
