/// Rows of different lengths, one after another in one array.
struct FlatRows<Element> {
    /// The elements of all rows.
    private(set) var values: [Element] = []
    private var starts = [0]

    /// No rows.
    init() {}

    /// How many rows there are.
    var count: Int { starts.count - 1 }

    /// Where the elements of a row lie in `values`.
    @inline(__always)
    subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// Adds an element to the row that is not finished.
    @inline(__always)
    mutating func append(_ element: Element) { values.append(element) }

    /// Finishes a row; the next elements belong to the next one.
    mutating func endRow() { starts.append(values.count) }
}

extension FlatRows {
    /// The rows of nested arrays.
    init(_ rows: [[Element]]) {
        for row in rows {
            for element in row { append(element) }
            endRow()
        }
    }

    /// The same rows without the elements that do not satisfy a condition.
    func filtered(_ isKept: (Element) -> Bool) -> FlatRows {
        var rows = FlatRows()
        for row in 0..<count {
            for index in self[row] where isKept(values[index]) { rows.append(values[index]) }
            rows.endRow()
        }
        return rows
    }
}

extension FlatRows where Element: Comparable {
    /// Finishes a row with its elements in ascending order, each of them once.
    mutating func endRowSortedOnce() {
        let start = starts[count]
        guard values.count > start + 1 else { return endRow() }
        values[start...].sort()
        var kept = start + 1
        for index in start + 1..<values.count where values[index] != values[kept - 1] {
            values[kept] = values[index]
            kept += 1
        }
        values.removeSubrange(kept...)
        endRow()
    }
}

extension FlatRows: Sendable where Element: Sendable {}
