import ParallaxCore

/// A row and a column of who reported what, by articles and words: these outlive that the table is made anew.
struct CoveragePlace: Hashable, Sendable, Codable {
    /// The kind of the row.
    let kind: CoverageRow.Kind
    /// The article whose words label the row.
    let labelled: Article.ID
    /// The words that label the row.
    let label: TextRange
    /// The article of the column.
    let column: Article.ID

    init(_ row: CoverageRow, column: Article.ID, in coverage: Coverage) {
        kind = row.kind
        labelled = coverage.articles[row.labelColumn].article.id
        label = row.label
        self.column = column
    }

    /// Whether `row` is the same one, found again.
    func names(_ row: CoverageRow, in coverage: Coverage) -> Bool {
        CoveragePlace(row, column: column, in: coverage) == self
    }

    /// Whether the row is found again.
    func isIn(_ coverage: Coverage) -> Bool { coverage.rows.contains { names($0, in: coverage) } }
}
