/// An article and the layers found in it.
public struct AnnotatedArticle: Hashable, Sendable, Codable {
    /// The article.
    public let article: Article
    /// The sentences that can be compared, in order: those of paragraphs and list items.
    public let sentences: [Sentence]
    /// The quotes of every shown block, the headline included, in order.
    public let quotes: [Quote]
    /// What a reader decided about the quotes; already applied to ``quotes``.
    public let corrections: [QuoteCorrection]

    /// Creates the value from an article and what was found in it.
    public init(article: Article, sentences: [Sentence], quotes: [Quote], corrections: [QuoteCorrection] = []) {
        self.article = article
        self.sentences = sentences
        self.quotes = quotes
        self.corrections = corrections
    }
}
