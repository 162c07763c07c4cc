/// Who reported what: the statements, numbers and facts of a story, held against every article that covers it.
///
/// Rows stand by kind, then by how many articles have them, then in the order of the oldest article that has them.
/// Every cell names the places it was made from, so that it can be checked.
public struct Coverage: Hashable, Sendable, Codable {
    /// The articles, one a column: oldest first; those without a date follow in the order they were given.
    public let articles: [AnnotatedArticle]
    /// The rows, ordered as said above.
    public let rows: [CoverageRow]
    /// The articles that tell of another event than the rest; see ``StoryNeighbours``.
    public let neighbours: Set<Article.ID>
    /// The name that the reader gave to the story; `nil` when it has none.
    public let name: String?

    /// Creates the value from rows that are known already.
    public init(
        articles: [AnnotatedArticle], rows: [CoverageRow], neighbours: Set<Article.ID> = [], name: String? = nil
    ) {
        self.articles = articles
        self.rows = rows
        self.neighbours = neighbours
        self.name = name
    }
}

extension Coverage {
    /// The rows of one kind, in order.
    public func rows(of kind: CoverageRow.Kind) -> [CoverageRow] { rows.filter { $0.kind == kind } }

    /// The same, of a story that has this name.
    public func named(_ name: String?) -> Coverage {
        Coverage(articles: articles, rows: rows, neighbours: neighbours, name: name)
    }

    /// Whether the speaker of a quote is a guess: no article says for sure whose words they are.
    public func isSpeakerGuessed(_ row: CoverageRow) -> Bool {
        guard row.kind == .quote, row.subject != nil else { return false }
        return zip(row.cells, articles).flatMap { cell, annotated in
            annotated.quotes.filter { cell.places.contains($0.range) }
        }.onlyGuessSpeaker
    }

    /// The words of a label, or of any place of a column.
    ///
    /// - Precondition: `column` is one of the coverage, and `range` lies in its article's text.
    public func text(_ range: TextRange, column: Int) -> Substring { articles[column].article.text[range] }
}
