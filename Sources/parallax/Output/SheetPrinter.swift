import ParallaxScreen

/// Prints canvases row by row.
struct SheetPrinter {
    let style: SheetStyle

    /// Rows that are drawn and printed at once, which bounds the memory for sheets of any length.
    private static let band = 512

    /// Prints a sheet of `rowCount` rows.
    func print(rowCount: Int, draw: (Range<Int>) -> Canvas) throws(CommandProblem) {
        for start in stride(from: 0, to: rowCount, by: Self.band) {
            try Console.print(lines(of: draw(start..<min(rowCount, start + Self.band))))
        }
    }

    /// The rows of a canvas as they are printed, without a line end after the last.
    func lines(of canvas: Canvas) -> String {
        (0..<canvas.size.rows).map { line(of: canvas.row($0)) }.joined(separator: "\n")
    }

    /// A row as it is printed, without the spaces at its end.
    func line(of row: ArraySlice<Cell>) -> String {
        let end = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? row.startIndex
        let cells = row[..<end]
        switch style {
        case .plain: return cells.map(\.text).joined()
        case .colored(let theme, let depth): return colored(cells, theme: theme, depth: depth)
        }
    }

    private func colored(_ cells: ArraySlice<Cell>, theme: Theme, depth: ColorDepth) -> String {
        var line = ""
        var ink: Ink?
        var current = Style()
        for cell in cells {
            if cell.ink != ink {
                ink = cell.ink
                let style = theme.style(for: cell.ink, depth: depth)
                if style != current { line += style.graphicRendition(at: depth) }
                current = style
            }
            line += cell.text
        }
        return current == Style() ? line : line + Style().graphicRendition(at: depth)
    }
}
