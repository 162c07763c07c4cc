extension Canvas {
    /// A stretch of one row that differs from an earlier canvas.
    public struct Change: Hashable, Sendable {
        /// The row.
        public let y: Int
        /// The columns from the first to the last cell that differs; no wide grapheme of either canvas is cut.
        public let columns: Range<Int>
    }

    /// What has changed since `earlier`, row by row; every row when the sizes differ or there is no earlier canvas.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    public func changes(since earlier: Canvas?) -> [Change] {
        guard let earlier, earlier.size == size else {
            return (0..<size.rows).map { Change(y: $0, columns: 0..<size.columns) }
        }
        return (0..<size.rows).compactMap { y in
            Self.columns(cells, earlier.cells, from: y * size.columns, count: size.columns)
                .map { Change(y: y, columns: $0) }
        }
    }

    /// The cells of a change, left to right.
    public func cells(of change: Change) -> ArraySlice<Cell> {
        let start = change.y * size.columns
        return cells[(start + change.columns.lowerBound)..<(start + change.columns.upperBound)]
    }

    private static func columns(_ new: [Cell], _ old: [Cell], from start: Int, count: Int) -> Range<Int>? {
        guard var first = (0..<count).first(where: { new[start + $0] != old[start + $0] }),
            let last = (first..<count).last(where: { new[start + $0] != old[start + $0] })
        else { return nil }
        let isSecondHalf = { (column: Int) in new[start + column].isSecondHalf || old[start + column].isSecondHalf }
        while first > 0, isSecondHalf(first) { first -= 1 }
        var end = last + 1
        while end < count, isSecondHalf(end) { end += 1 }
        return first..<end
    }
}
