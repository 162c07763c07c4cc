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
        if let text = Self.ascii(scalar) { return place(text, columns: 1, ink: ink) }
        switch Harmless.verdict(scalar) {
        case .drop: return true
        case .space, .lineBreak: return place(Self.space, columns: 1, ink: ink)
        case .replace: return place(Self.replacement, columns: 1, ink: ink)
        case .keep: return writeVisible(scalar, ink: ink)
        }
    }

    private mutating func writeVisible(_ scalar: Unicode.Scalar, ink: Ink) -> Bool {
        if Self.isKeptSpace(scalar) { return place(Self.space, columns: 1, ink: ink) }
        switch CellWidth.ofVisible(scalar) {
        case nil: return place(Self.replacement, columns: 1, ink: ink)
        case 0?: return join(scalar)
        case let columns?: return place(String(scalar), columns: columns, ink: ink)
        }
    }

    private mutating func place(_ text: String, columns: Int, ink: Ink) -> Bool {
        guard column + columns <= end else { return false }
        if column >= 0 {
            set(text, columns: columns, ink: ink)
            base = column
        } else if column + columns > 0 {
            column = 0
            set(Self.space, columns: 1, ink: ink)
            column = 1 - columns
        }
        column += columns
        return true
    }

    private func set(_ text: String, columns: Int, ink: Ink) {
        Self.free(column, in: cells)
        cells[column] = Cell(text: text, ink: ink)
        guard columns == 2 else { return }
        Self.free(column + 1, in: cells)
        cells[column + 1] = Cell(text: "", ink: ink)
    }

    /// Adds a mark to the cell before it; curses takes four (`CCHARW_MAX` less the base), further ones are left out.
    private func join(_ mark: Unicode.Scalar) -> Bool {
        guard let base, cells[base].text.unicodeScalars.count < 5 else { return true }
        cells[base] = Cell(text: cells[base].text + String(mark), ink: cells[base].ink)
        return true
    }

    /// Blanks the other half of a wide cell, so that the cell at `column` can be overwritten.
    static func free(_ column: Int, in cells: UnsafeMutableBufferPointer<Cell>) {
        if cells[column].text.isEmpty {
            cells[column - 1] = Cell(text: space, ink: cells[column - 1].ink)
            cells[column] = Cell(text: space, ink: cells[column].ink)
        } else if column + 1 < cells.count, cells[column + 1].text.isEmpty {
            cells[column + 1] = Cell(text: space, ink: cells[column + 1].ink)
        }
    }

    /// Whether the scalar is a space that the cleaner leaves for others to see.
    private static func isKeptSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{2007}" || scalar == "\u{202F}"
    }

    private static let space = " "
    private static let replacement = "\u{FFFD}"
    private static let printable = (UInt8(0x20)...0x7E).map { String(Unicode.Scalar($0)) }

    /// The scalar as text when it is printable ASCII, which most are.
    private static func ascii(_ scalar: Unicode.Scalar) -> String? {
        let index = Int(scalar.value) - 0x20
        return printable.indices.contains(index) ? printable[index] : nil
    }
}
