extension Array where Element == CoverageRow {
    /// The widest spread first, then in the order of the oldest article that has them.
    var bySpread: [CoverageRow] {
        enumerated().sorted { one, other in
            let (row, otherRow) = (one.element, other.element)
            return (-row.spread, row.order, one.offset) < (-otherRow.spread, otherRow.order, other.offset)
        }.map(\.element)
    }
}

extension CoverageRow {
    /// Where the oldest article that has it tells it.
    fileprivate var order: Int {
        let column = firstColumn ?? 0
        return column << 32 + (cells[column].places.first?.start ?? 0)
    }
}
