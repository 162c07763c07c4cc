import CNcurses
import ParallaxScreen
import ParallaxUnicode

/// Turns rows of a canvas into cells of curses.
///
/// Whatever a canvas holds, no control character, mark of writing direction or invisible character leaves here.
struct CellPacker {
    private static let space: Unicode.Scalar = " "
    private static let stranger: Unicode.Scalar = "?"

    private let repertoire: CharacterRepertoire
    /// Scalars curses keeps in one cell; one place is for the end.
    private let limit = Int(px_cell_scalar_limit()) - 1
    private var styles: StyleTable
    private var scalars: [Unicode.Scalar] = []
    private var terminated: [wchar_t] = []
    private var packed: [cchar_t] = []
    /// The last narrow cell that was no ASCII letter: rules repeat it.
    private var last: (cell: Cell, packed: cchar_t)?
    /// The style of the cell that was packed last, by number.
    private var lastStyle = 0

    /// Creates a packer for a terminal that shows `repertoire` in `styles`.
    init(repertoire: CharacterRepertoire, styles: StyleTable) {
        self.repertoire = repertoire
        self.styles = styles
    }

    /// Paints with other styles from now on.
    mutating func adopt(_ newStyles: StyleTable) {
        styles = newStyles
        (last, lastStyle) = (nil, 0)
    }

    /// The row in the form curses takes; it covers as many columns as the row has cells.
    mutating func pack(_ row: ArraySlice<Cell>) -> [cchar_t] {
        packed.removeAll(keepingCapacity: true)
        var rest = row
        while let ink = rest.first?.ink {
            let run = rest.prefix { $0.ink == ink }
            rest = rest[run.endIndex...]
            append(run, style: style(of: run, in: row))
        }
        return packed
    }

    /// The style of cells of one ink. A gap has that of the cell before it when nobody sees a difference: a change of
    /// style takes some twenty bytes, and a gap often two of them.
    private mutating func style(of run: ArraySlice<Cell>, in row: ArraySlice<Cell>) -> Int {
        let own = styles.number(of: row[run.startIndex].ink)
        guard own != lastStyle else { return own }
        if isGap(run, of: row), styles[own].hasBlank(of: styles[lastStyle]) { return lastStyle }
        lastStyle = own
        return own
    }

    /// Whether a blank stands alone between two others.
    private func isGap(_ run: ArraySlice<Cell>, of row: ArraySlice<Cell>) -> Bool {
        guard run.count == 1, row[run.startIndex].isSpace, run.startIndex > row.startIndex else { return false }
        return run.endIndex < row.endIndex && !row[run.endIndex].isSpace
    }

    /// Adds cells of one style. Most are letters that are ready.
    private mutating func append(_ run: ArraySlice<Cell>, style: Int) {
        let letters = styles.letters(of: style)
        for index in run.indices {
            if let letter = run[index].grapheme.ascii, let ready = letters[letter] {
                packed.append(ready)
            } else if !run[index].isSecondHalf {
                let isWide = index + 1 < run.endIndex && run[index + 1].isSecondHalf
                append(run[index], style: style, columns: isWide ? 2 : 1)
            }
        }
    }

    /// Adds one grapheme. When curses counts more columns than the canvas, the picture gives way to the columns.
    private mutating func append(_ cell: Cell, style number: Int, columns: Int) {
        if columns == 1, let last, last.cell == cell { return packed.append(last.packed) }
        let style = styles[number]
        let width = take(cell.text, columns: columns)
        add(style)
        if columns == 1, let only = packed.last { last = (cell, only) }
        scalars = [Self.space]
        for _ in width..<columns { add(style) }
    }

    /// Makes the scalars of a cell ready; how many columns they take.
    private mutating func take(_ text: String, columns: Int) -> Int {
        scalars.removeAll(keepingCapacity: true)
        for scalar in text.unicodeScalars.prefix(limit) { scalars.append(shown(scalar)) }
        if repertoire == .ascii { scalars.removeLast(max(0, scalars.count - 1)) }
        guard let first = scalars.first else {
            scalars = [Self.space]
            return 1
        }
        let width = first.isASCII ? 1 : Int(px_cell_width(first.value))
        if (1...columns).contains(width) { return width }
        scalars = [Self.stranger]
        return 1
    }

    private func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard Harmless.verdict(scalar) == .keep else { return Self.stranger }
        return repertoire == .unicode ? scalar : AsciiFallback.scalar(for: scalar)
    }

    private mutating func add(_ style: CellStyle) {
        terminated.removeAll(keepingCapacity: true)
        for scalar in scalars { terminated.append(wchar_t(scalar.value)) }
        terminated.append(0)
        packed.append(style.cell(terminated))
    }
}

extension Cell {
    fileprivate var isSpace: Bool { grapheme.ascii == UInt8(ascii: " ") }
}
