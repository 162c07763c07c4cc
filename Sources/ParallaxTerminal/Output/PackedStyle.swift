import CNcurses

/// A style of curses with the cells of all printable ASCII ready made: most of a screen is copied from here.
struct PackedStyle {
    let style: CellStyle
    private let ascii: [cchar_t]

    private static let firstLetter: UInt8 = 0x20
    private static let lastLetter: UInt8 = 0x7E

    init(_ style: CellStyle) {
        self.style = style
        ascii = (Self.firstLetter...Self.lastLetter).map { style.cell([wchar_t($0), 0]) }
    }

    /// The cell of a text that is one printable ASCII letter; `nil` for all else.
    func cell(of text: String) -> cchar_t? {
        guard let letter = text.utf8.first, text.utf8.count == 1, (Self.firstLetter...Self.lastLetter).contains(letter)
        else { return nil }
        return ascii[Int(letter - Self.firstLetter)]
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
