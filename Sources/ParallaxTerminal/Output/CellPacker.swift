import CNcurses
import ParallaxScreen

/// Turns rows of a canvas into cells of curses.
///
/// Whatever a canvas holds, no control character, mark of writing direction or invisible character leaves here.
struct CellPacker {
    private let repertoire: CharacterRepertoire
    private let limit = Int(px_cell_scalar_limit()) - 1
    private var styles = StyleTable()
    private var scalars: [wchar_t] = []
    private var packed: [cchar_t] = []

    init(repertoire: CharacterRepertoire) {
        self.repertoire = repertoire
    }

    /// The row in the form curses takes; it covers as many columns as the row has cells.
    mutating func pack(_ row: ArraySlice<Cell>) -> [cchar_t] {
        packed.removeAll(keepingCapacity: true)
        var column = row.startIndex
        while column < row.endIndex {
            let isWide = column + 1 < row.endIndex && row[column + 1].text.isEmpty
            append(row[column], columns: isWide ? 2 : 1)
            column += isWide ? 2 : 1
        }
        return packed
    }

    /// Adds one grapheme. When curses counts other columns than the canvas, the picture gives way to the columns.
    private mutating func append(_ cell: Cell, columns: Int) {
        let style = styles.style(cell.ink)
        let shown = visible(cell.text)
        let width = shown.first.map { CellWidth.columns(of: $0) } ?? 0
        guard (1...columns).contains(width) else {
            for _ in 0..<columns { add(CollectionOfOne("?"), style) }
            return
        }
        add(shown.prefix(limit), style)
        for _ in width..<columns { add(CollectionOfOne(" "), style) }
    }

    private mutating func add(_ shown: some Sequence<Unicode.Scalar>, _ style: CellStyle) {
        scalars.removeAll(keepingCapacity: true)
        for scalar in shown { scalars.append(wchar_t(scalar.value)) }
        scalars.append(0)
        var cell = cchar_t()
        _ = px_pack(&cell, scalars, style.attributes, style.pair)
        packed.append(cell)
    }

    private func visible(_ text: String) -> [Unicode.Scalar] {
        if text.isEmpty { return [" "] }
        let safe = text.unicodeScalars.map { $0.isPaintable ? $0 : "?" }
        return repertoire == .unicode ? safe : safe.prefix(1).map(AsciiFallback.scalar)
    }
}
