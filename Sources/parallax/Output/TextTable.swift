import ParallaxScreen
import ParallaxUnicode

/// Rows of cells, printed in columns that are as wide as they must be.
struct TextTable {
    private var rows: [[String]] = []

    /// Adds a row; its cells are made harmless.
    mutating func add(_ cells: String...) { rows.append(cells.map { Harmless.line($0) }) }

    /// The rows as lines, two spaces between the columns.
    var lines: [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? CellWidth.columns(of: $0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let padded = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - CellWidth.columns(of: cell))
            }
            return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
    }
}
