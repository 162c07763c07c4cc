/// Names one quote of a library.
public struct QuotePlace: Hashable, Sendable, Codable {
    /// The article the quote stands in.
    public let article: Article.ID
    /// Index into ``AnnotatedArticle/quotes``.
    public let quote: Int

    /// Creates a place.
    public init(article: Article.ID, quote: Int) {
        self.article = article
        self.quote = quote
    }
}
