import CNcurses

/// The cells of all printable ASCII in one style: most of a screen is copied from here.
struct ReadyLetters {
    private static let letters: ClosedRange<UInt8> = 0x20...0x7E

    private let cells: [cchar_t]

    /// Makes the cells of a style ready.
    init(_ style: CellStyle) { cells = Self.letters.map { style.cell([wchar_t($0), 0]) } }

    /// The cell of a printable ASCII letter; `nil` for all else.
    subscript(letter: UInt8) -> cchar_t? {
        Self.letters.contains(letter) ? cells[Int(letter - Self.letters.lowerBound)] : nil
    }
}

extension CellStyle {
    /// A cell with these scalars; a 0 ends them.
    func cell(_ scalars: [wchar_t]) -> cchar_t {
        var cell = cchar_t()
        _ = px_pack(&cell, scalars, attributes, pair)
        return cell
    }
}
