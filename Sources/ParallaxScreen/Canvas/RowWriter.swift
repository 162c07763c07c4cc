internal import ParallaxUnicode

/// Writes scalars into one row of cells: the only place where text becomes cells, and so where it is made harmless.
struct RowWriter {
    /// The whole row.
    let cells: UnsafeMutableBufferPointer<Cell>
    /// Where the next scalar goes; may lie left of the row.
    var column: Int
    /// The column that may not be written any more.
    let end: Int
    /// The cell that marks without a width of their own join.
    private var base: Int?

    init(cells: UnsafeMutableBufferPointer<Cell>, column: Int, end: Int) {
        self.cells = cells
        self.column = column
        self.end = end
    }

    /// Draws one scalar and steps over its columns; `false` when there is no room for it.
    mutating func write(_ scalar: Unicode.Scalar, ink: Ink) -> Bool {
        if Self.isPrintable(scalar) { return place(Grapheme(scalar), columns: 1, ink: ink) }
        switch Harmless.verdict(scalar) {
        case .drop: return true
        case .space, .lineBreak: return place(.space, columns: 1, ink: ink)
        case .replace: return place(.replacement, columns: 1, ink: ink)
        case .keep: return writeVisible(scalar, ink: ink)
        }
    }

    private mutating func writeVisible(_ scalar: Unicode.Scalar, ink: Ink) -> Bool {
        if Self.isKeptSpace(scalar) { return place(.space, columns: 1, ink: ink) }
        switch CellWidth.ofVisible(scalar) {
        case nil: return place(.replacement, columns: 1, ink: ink)
        case 0?: return join(scalar)
        case let columns?: return place(Grapheme(scalar), columns: columns, ink: ink)
        }
    }

    private mutating func place(_ grapheme: Grapheme, columns: Int, ink: Ink) -> Bool {
        guard column + columns <= end else { return false }
        if column >= 0 {
            set(grapheme, columns: columns, ink: ink)
            base = column
        } else if column + columns > 0 {
            column = 0
            set(.space, columns: 1, ink: ink)
            column = 1 - columns
        }
        column += columns
        return true
    }

    private func set(_ grapheme: Grapheme, columns: Int, ink: Ink) {
        Self.free(column, in: cells)
        cells[column] = Cell(grapheme, ink: ink)
        guard columns == 2 else { return }
        Self.free(column + 1, in: cells)
        cells[column + 1] = Cell(Grapheme(), ink: ink)
    }

    /// Adds a mark to the cell before it; curses takes four (`CCHARW_MAX` less the base), further ones are left out.
    private func join(_ mark: Unicode.Scalar) -> Bool {
        guard let base, cells[base].text.unicodeScalars.count < 5 else { return true }
        var grapheme = cells[base].grapheme
        grapheme.join(mark)
        cells[base] = Cell(grapheme, ink: cells[base].ink)
        return true
    }

    /// Blanks the other half of a wide cell, so that the cell at `column` can be overwritten.
    static func free(_ column: Int, in cells: UnsafeMutableBufferPointer<Cell>) {
        if cells[column].isSecondHalf {
            cells[column - 1] = Cell(.space, ink: cells[column - 1].ink)
            cells[column] = Cell(.space, ink: cells[column].ink)
        } else if column + 1 < cells.count, cells[column + 1].isSecondHalf {
            cells[column + 1] = Cell(.space, ink: cells[column + 1].ink)
        }
    }

    /// Whether the scalar is a space that the cleaner leaves for others to see.
    private static func isKeptSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{2007}" || scalar == "\u{202F}"
    }

    /// Whether the scalar is printable ASCII, which most are.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool { (0x20...0x7E).contains(scalar.value) }
}
