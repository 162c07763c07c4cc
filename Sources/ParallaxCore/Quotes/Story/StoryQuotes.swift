/// The quotes of all articles of a story, every statement once.
public struct StoryQuotes: Hashable, Sendable, Codable {
    /// The articles, in the order they were given.
    public let articles: [AnnotatedArticle]
    /// The statements, titles among them, in the order in which their heads stand in the articles.
    public let utterances: [QuotedUtterance]

    /// Creates the value from statements that are known already.
    public init(articles: [AnnotatedArticle], utterances: [QuotedUtterance]) {
        self.articles = articles
        self.utterances = utterances
    }

    /// Gathers the quotes of articles that cover one event.
    ///
    /// The longest quote takes all its variants, then the longest of those left, and so on; among versions of about the
    /// same length the wording that most articles have becomes the head. Every version is a variant of its head itself,
    /// so that no chain of stock phrases joins what two people said.
    ///
    /// - Complexity: In proportion to the quotes of all articles that share words, as ``VariantIndex``.
    public init(gathering articles: [AnnotatedArticle]) {
        var gathering = QuoteGathering(articles, isTracing: false)
        self.init(articles: articles, utterances: gathering.utterances())
    }

    /// Follows the statements of a story through articles that are given oldest first.
    ///
    /// As ``init(gathering:)``, but of wordings that as many articles have, the oldest is the head; a quote that joins
    /// two statements, which two articles or more quote apart, is a version of each; and what an article repeats of a
    /// quote that others have word for word is a version of it too.
    public init(tracing articles: [AnnotatedArticle]) {
        var gathering = QuoteGathering(articles, isTracing: true)
        self.init(articles: articles, utterances: gathering.utterances())
    }
}

extension StoryQuotes {
    /// The article of that name.
    public func article(_ id: Article.ID) -> AnnotatedArticle? { articles.first { $0.article.id == id } }

    /// The quote at a place; `nil` when the story does not hold it.
    public func quote(at place: QuotePlace) -> Quote? {
        guard let quotes = article(place.article)?.quotes, quotes.indices.contains(place.quote) else { return nil }
        return quotes[place.quote]
    }

    /// The statement a quote is a version of.
    ///
    /// - Complexity: O(*n*) in the quotes of the story.
    public func utterance(at place: QuotePlace) -> QuotedUtterance? {
        utterances.first { $0.versions.contains { $0.place == place } }
    }
}
