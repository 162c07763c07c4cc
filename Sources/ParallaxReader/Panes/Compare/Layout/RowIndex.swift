/// Finds the row that shows a place of a text.
struct RowIndex: Hashable, Sendable {
    /// Where the text of each row begins, side by side; ascending, for a text stands in its own order.
    private var starts: [[Int]] = [[], []]
    private var rows: [[Int]] = [[], []]

    /// An index of `rows`.
    ///
    /// - Complexity: O(*n*) in the number of rows.
    init(_ rows: [CompareRow] = []) {
        for (index, row) in rows.enumerated() {
            for side in Side.allCases {
                guard let start = row.start(on: side) else { continue }
                starts[side.rawValue].append(start)
                self.rows[side.rawValue].append(index)
            }
        }
    }

    /// The row that shows or folds the place `offset` of one side, or the last one before it.
    ///
    /// - Complexity: O(log *n*) in the number of rows.
    func row(showing offset: Int, on side: Side) -> Int {
        let place = starts[side.rawValue].partitioned { $0 <= offset } - 1
        return place < 0 ? 0 : rows[side.rawValue][place]
    }
}
