public import ParallaxCore
public import ParallaxReader

/// Services over articles that are there from the beginning.
public struct FixedServices: ReaderServices {
    private let articles: [AnnotatedArticle]
    private let stories: [Int]
    private let problems: [String]
    private let kept = KeptCorrections()

    /// Serves `articles`; `stories` gives each the number of its story, all in one when it is left out.
    public init(_ articles: [AnnotatedArticle], stories: [Int]? = nil, problems: [String] = []) {
        self.articles = articles
        self.stories = stories ?? articles.map { _ in 0 }
        self.problems = problems
    }

    /// The error for a name that was never given out.
    public struct UnknownArticle: Error, CustomStringConvertible {
        /// The sentence a reader sees.
        public let description = "The article is not in the collection."
    }

    /// Reports every article at once.
    public func open(report: @Sendable (Message) -> Void) async -> [String] {
        report(.shelved(zip(articles, stories).map { ListEntry($0, story: $1) }))
        return problems
    }

    /// Fetches an article by name.
    public func article(_ id: Article.ID) async throws -> AnnotatedArticle {
        guard let article = articles.first(where: { $0.article.id == id }) else { throw UnknownArticle() }
        return kept.corrections(of: id).map(article.corrected) ?? article
    }

    /// Compares two articles with the real engine.
    public func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison {
        Comparison(left: try await article(left), right: try await article(right))
    }

    /// Gathers quotes with the real engine.
    public func quotes(stories: [[Article.ID]]) async throws -> [StoryQuotes] {
        var gathered: [StoryQuotes] = []
        for story in stories {
            var members: [AnnotatedArticle] = []
            for id in story { members.append(try await article(id)) }
            gathered.append(StoryQuotes(gathering: members))
        }
        return gathered
    }

    /// Keeps the corrections while the services live, and applies them.
    public func correct(_ corrections: [QuoteCorrection], of id: Article.ID) async throws -> AnnotatedArticle {
        kept.keep(corrections, of: id)
        return try await article(id)
    }

    /// Applies the corrections and forgets them.
    public func correct(
        _ corrections: [LinkCorrection], left: Article.ID, right: Article.ID
    ) async throws -> Comparison {
        Comparison(left: try await article(left), right: try await article(right), corrections: corrections)
    }
}
