/// The whole length of a comparison in one column of cells: where the two agree, differ, contradict, and where one of them
/// is alone.
struct DensityStrip: Hashable, Sendable {
    /// One mark a cell, from the top.
    let marks: [DensityMark]
    private let rowCount: Int

    /// The strip of a comparison that is not laid out.
    init() {
        marks = []
        rowCount = 0
    }

    /// Gathers `rows`, given as what each of them is, in `cells` cells. A conflict is never lost in a cell; of all else the
    /// most frequent is shown.
    ///
    /// - Complexity: O(*n*) in the number of rows.
    init(_ rows: [DensityMark], cells: Int) {
        rowCount = rows.count
        let cells = max(0, cells)
        var marks: [DensityMark] = []
        for cell in 0..<cells {
            let scale = max(rows.count, cells)
            let first = min(rows.count, cell * scale / cells)
            let last = min(rows.count, max(first, (cell + 1) * scale / cells))
            marks.append(Self.mark(of: rows[first..<last]))
        }
        self.marks = marks
    }

    private static func mark(of rows: ArraySlice<DensityMark>) -> DensityMark {
        if rows.contains(.conflict) { return .conflict }
        var counts = Array(repeating: 0, count: DensityMark.allCases.count)
        for row in rows where row != .nothing { counts[row.rawValue] += 1 }
        return DensityMark.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] } ?? .nothing
    }

    /// The cells that stand for the rows in view; none when all rows are.
    func cells(showing visible: Range<Int>) -> Range<Int> {
        guard rowCount > marks.count, !marks.isEmpty else { return 0..<0 }
        let first = visible.lowerBound * marks.count / rowCount
        let last = (visible.upperBound * marks.count + rowCount - 1) / rowCount
        return first..<min(marks.count, max(first + 1, last))
    }

    /// The first row that a cell stands for.
    func row(at cell: Int) -> Int { marks.isEmpty ? 0 : cell * max(rowCount, marks.count) / marks.count }
}
