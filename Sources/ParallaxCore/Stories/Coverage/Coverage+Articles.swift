extension Coverage {
    /// Columns beyond this many are left out: the work grows with the square of their number.
    public static let columnLimit = 60

    /// Finds who reported what.
    ///
    /// Statements are those of ``StoryQuotes``, with the scare quotes and titles left out. Sentences are linked as in a
    /// ``Comparison``, in every pair of articles, and joined to facts where they are linked on average. Captions,
    /// boilerplate and headlines are no facts. A neighbour's sentences are a fact of the others only in the same words.
    ///
    /// ```swift
    /// let coverage = Coverage(of: articles)
    /// coverage.rows(of: .number).filter(\.isConflict)
    /// ```
    ///
    /// - Parameter articles: Those of one story; of more than ``columnLimit``, the oldest.
    /// - Complexity: O(*p*) comparisons of sentences for *p* pairs of articles.
    public init(of articles: [AnnotatedArticle]) {
        let columns = Self.columns(of: articles)
        let neighbours = Set(StoryNeighbours(of: columns.map { StoryMember($0.article) }).articles)
        let texts = StoryTexts(columns, neighbours: neighbours)
        self.init(columns, texts, StoryLinks(texts), neighbours)
    }

    private init(
        _ columns: [AnnotatedArticle], _ texts: StoryTexts, _ links: StoryLinks, _ neighbours: Set<Article.ID>
    ) {
        let quotes = QuoteRows(columns)
        let numbers = NumberRows(texts, links)
        let told = links.ofFacts(texts, quotes)
        let facts = FactRows(texts, told, besides: quotes, numbers)
        let alone = SingleRows(texts, told, besides: quotes, numbers, facts)
        self.init(
            articles: columns, rows: quotes.rows + numbers.rows + facts.rows + alone.rows, neighbours: neighbours)
    }

    /// The articles as columns, each once.
    private static func columns(of articles: [AnnotatedArticle]) -> [AnnotatedArticle] {
        var seen: Set<Article.ID> = []
        let each = articles.filter { seen.insert($0.article.id).inserted }
        let ordered = each.enumerated().sorted { one, other in
            switch (one.element.article.published, other.element.article.published) {
            case (let date?, let otherDate?): (date, one.offset) < (otherDate, other.offset)
            case (nil, _?): false
            case (_?, nil): true
            case (nil, nil): one.offset < other.offset
            }
        }
        return ordered.prefix(columnLimit).map(\.element)
    }
}
