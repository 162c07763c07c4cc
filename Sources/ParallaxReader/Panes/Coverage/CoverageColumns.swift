/// Where the columns of the coverage table stand: the labels, which stay, and as many articles as have room.
struct CoverageColumns: Hashable, Sendable {
    /// Cells of one article's column.
    let width: Int
    /// The articles in view.
    private(set) var shown: Range<Int>
    /// The cell at which the first article's column begins.
    let firstX: Int

    /// Cells before a label: the marks of the selection and of a conflict.
    static let labelX = 3
    private static let narrowest = 7
    private static let widest = 16
    private static let narrowestLabel = 22
    private static let labelShare = 0.4
    private static let edge = 1

    /// Fits the columns of `count` articles into `columns` cells, `first` at the left where not all have room.
    ///
    /// - Parameter content: Cells of the widest name or number.
    init(of count: Int, content: Int, first: Int, in columns: Int) {
        let label = max(Self.narrowestLabel, Int(Double(columns) * Self.labelShare))
        let room = max(Self.narrowest, columns - label - Self.edge)
        let wanted = min(max(Self.narrowest, content + 3), Self.widest)
        width = min(wanted, max(Self.narrowest, room / max(1, count)))
        let fitting = min(count, room / width)
        let start = min(max(0, first), count - fitting)
        shown = start..<start + fitting
        firstX = columns - Self.edge - fitting * width
    }

    /// Cells of a label.
    var labelWidth: Int { max(0, firstX - Self.labelX - 1) }

    /// The cell at which a column begins.
    func x(of column: Int) -> Int { firstX + (column - shown.lowerBound) * width }

    /// The article in whose column a cell lies.
    func column(at x: Int) -> Int? {
        let column = shown.lowerBound + (x - firstX) / width
        return x >= firstX && shown.contains(column) ? column : nil
    }

    /// The columns with `column` in view, moved no further than it takes.
    func moved(toShow column: Int) -> CoverageColumns {
        var moved = self
        let delta = column < shown.lowerBound ? column - shown.lowerBound : max(0, column + 1 - shown.upperBound)
        moved.shown = shown.lowerBound + delta..<shown.upperBound + delta
        return moved
    }
}
