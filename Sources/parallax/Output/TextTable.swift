import ParallaxScreen
import ParallaxUnicode

/// Rows of cells, printed in columns that are as wide as they must be.
struct TextTable {
    private var rows: [[String]] = []

    /// Adds a row; its cells are made harmless.
    mutating func add(_ cells: String...) { rows.append(cells.map { Harmless.line($0) }) }

    /// The rows as lines, two spaces between the columns.
    var lines: [String] { lines(columns: nil) }

    /// The rows as lines; where they do not fit into so many columns the last cell goes on under itself.
    func lines(columns: Int?) -> [String] { paragraphs(columns: columns).flatMap(\.self) }

    /// The lines of each row.
    func paragraphs(columns: Int?) -> [[String]] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? CellWidth.columns(of: $0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let padded = zip(row.dropLast(), widths).map { cell, width in
                cell + String(repeating: " ", count: width - CellWidth.columns(of: cell)) + "  "
            }
            return HangingText(head: padded.joined(), words: row.last ?? "").lines(columns: columns)
        }
    }
}
