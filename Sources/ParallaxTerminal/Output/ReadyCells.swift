import CNcurses
import ParallaxScreen

/// The cells of all printable ASCII in every style met so far: most of a screen is copied from here.
struct ReadyCells {
    private var cells: [cchar_t] = []

    private static let letters: ClosedRange<UInt8> = 0x20...0x7E

    /// Makes the cells of one more style ready.
    mutating func add(_ style: CellStyle) {
        cells += Self.letters.map { style.cell([wchar_t($0), 0]) }
    }

    /// The cell of one printable ASCII letter, in the style added as number `style`; `nil` for all else.
    func cell(of grapheme: Grapheme, style: Int) -> cchar_t? {
        guard let letter = grapheme.ascii, Self.letters.contains(letter) else { return nil }
        return cells[style * Self.letters.count + Int(letter - Self.letters.lowerBound)]
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
