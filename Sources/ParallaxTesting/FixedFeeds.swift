public import ParallaxCore

/// What is on the web while a test runs.
public struct FixedFeeds: Sendable {
    /// The article of each feed that can be fetched.
    public var articles: [AnnotatedArticle]
    /// Why each of the others cannot.
    public var problems: [String]
    /// Whole texts, by the articles that have less.
    public var pages: [Article.ID: AnnotatedArticle]

    /// Creates a web that is empty unless something is put on it.
    public init(
        articles: [AnnotatedArticle] = [], problems: [String] = [], pages: [Article.ID: AnnotatedArticle] = [:]
    ) {
        self.articles = articles
        self.problems = problems
        self.pages = pages
    }
}
