/// The articles that cover one event.
public struct Story: Hashable, Sendable, Codable {
    /// The articles, oldest first where dates are known, else in the order they came.
    public let articles: [Article.ID]

    /// Creates a story.
    public init(articles: [Article.ID]) {
        self.articles = articles
    }
}
