extension Canvas {
    /// Blanks `rect` in `ink`.
    public mutating func fill(_ rect: Rect, ink: Ink) {
        let (columns, rows) = clipped(rect)
        guard !columns.isEmpty else { return }
        let cell = Cell(.space, ink: ink)
        for y in rows {
            let start = y * size.columns
            cells.withUnsafeMutableBufferPointer { cells in
                let row = cells.extracting(start..<(start + size.columns))
                RowWriter.free(columns.lowerBound, in: row)
                RowWriter.free(columns.upperBound - 1, in: row)
                for column in columns { row[column] = cell }
            }
        }
    }

    /// Lays `layer` over what is drawn in `rect`, such as a selection bar.
    ///
    /// A wide character belongs to the column it begins in and is covered as a whole or not at all.
    public mutating func put(over layer: Role, in rect: Rect) {
        let (columns, rows) = clipped(rect)
        for y in rows {
            let start = y * size.columns
            for index in (start + columns.lowerBound)..<(start + columns.upperBound) where !cells[index].isSecondHalf {
                cells[index] = cells[index].under(layer)
                let next = index + 1
                if next < start + size.columns, cells[next].isSecondHalf { cells[next] = cells[next].under(layer) }
            }
        }
    }
}

extension Cell {
    /// The same cell under another layer.
    func under(_ layer: Role) -> Cell { Cell(grapheme, ink: ink.under(layer)) }
}
