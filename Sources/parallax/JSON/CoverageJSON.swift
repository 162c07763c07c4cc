import ParallaxCore

/// A coverage as `coverage --format json` prints it.
struct CoverageJSON: Encodable {
    /// The name that the reader gave to the story.
    let name: Nullable<String>
    let articles: [ComparedArticleJSON]
    /// The places of those among ``articles`` that tell of another event than the rest.
    let neighbours: [Int]
    let rows: [CoverageRowJSON]

    init(_ coverage: Coverage) {
        name = Nullable(coverage.name)
        neighbours = coverage.articles.indices.filter { coverage.neighbours.contains(coverage.articles[$0].article.id) }
        let articles = coverage.articles.map { ComparedArticleJSON($0) }
        self.articles = articles
        rows = coverage.rows.map { CoverageRowJSON($0, articles) }
    }
}

/// One row, its cells beside the articles.
struct CoverageRowJSON: Encodable {
    let kind: CoverageRow.Kind
    let subject: Nullable<String>
    let label: String
    let labelArticle: Int
    let conflict: Bool
    let cells: [CoverageCellJSON]

    init(_ row: CoverageRow, _ articles: [ComparedArticleJSON]) {
        kind = row.kind
        subject = Nullable(row.subject)
        label = String(articles[row.labelColumn].article.text[row.label])
        labelArticle = row.labelColumn
        conflict = row.isConflict
        cells = zip(row.cells, articles).map { CoverageCellJSON($0, $1) }
    }
}

/// How one article has it.
struct CoverageCellJSON: Encodable {
    let state: CoverageCell.State
    let places: [CoveragePlaceJSON]
    let values: [CoveragePlaceJSON]

    init(_ cell: CoverageCell, _ article: ComparedArticleJSON) {
        state = cell.state
        places = cell.places.map { CoveragePlaceJSON($0, article) }
        values = cell.values.map { CoveragePlaceJSON($0, article) }
    }
}

/// Words of an article; the headline is no part of the running text that offsets count in.
struct CoveragePlaceJSON: Encodable {
    let start: Nullable<Int>
    let end: Nullable<Int>
    let text: String

    init(_ range: TextRange, _ article: ComparedArticleJSON) {
        let place = article.exported.range(of: range)
        start = Nullable(place?.start)
        end = Nullable(place?.end)
        text = String(article.article.text[range])
    }
}
