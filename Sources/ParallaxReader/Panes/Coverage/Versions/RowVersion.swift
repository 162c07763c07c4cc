import ParallaxCore
import ParallaxScreen

/// What one article has of a row of the coverage table: a quote or a sentence.
struct RowVersion: Hashable, Sendable {
    let column: Int
    let article: Article
    let range: TextRange
    /// The words that differ from those the row is judged by.
    private let inks: InkRuns
    /// The numbers the row is about.
    private let values: [TextRange]
    private let valueRole: Role

    /// How an article has the row, place by place.
    static func versions(of row: CoverageRow, in coverage: Coverage) -> [RowVersion] {
        let origin = origin(of: row)
        return row.cells.enumerated().flatMap { column, cell in
            cell.places.map { RowVersion(column, $0, of: row, in: coverage, origin) }
        }
    }

    /// What the others are held against: the words that label the row, or the first sentence with the number.
    private static func origin(of row: CoverageRow) -> (column: Int, range: TextRange) {
        guard row.kind == .number, let first = row.firstColumn, let place = row.cells[first].places.first else {
            return (row.labelColumn, row.label)
        }
        return (first, place)
    }

    private init(
        _ column: Int, _ place: TextRange, of row: CoverageRow, in coverage: Coverage,
        _ origin: (column: Int, range: TextRange)
    ) {
        self.column = column
        article = coverage.articles[column].article
        range = place
        values = row.cells[column].values.filter { $0.overlaps(place) }
        valueRole = row.isConflict ? .conflict : .title
        let isOther = column != origin.column
        inks =
            isOther
            ? WordDifferences(
                of: place, in: article, from: origin.range, in: coverage.articles[origin.column].article
            ).inks : InkRuns()
    }

    func role(at offset: Int) -> Role {
        values.contains { $0.contains(offset) } ? valueRole : inks.role(at: offset, base: .text)
    }
}
