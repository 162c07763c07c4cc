public import ParallaxCore
import Synchronization

/// The reader's collection of articles, in memory.
///
/// Several threads may use one library at the same time.
public final class Library: Sendable {
    private struct Contents {
        var order: [Article.ID] = []
        var articles: [Article.ID: AnnotatedArticle] = [:]
        var stories: [Story] = []
        var quoteCorrections: [Article.ID: [QuoteCorrection]] = [:]
        var linkCorrections: [[Article.ID]: [LinkCorrection]] = [:]
    }

    private let contents = Mutex(Contents())

    /// Creates an empty library.
    public init() {}

    /// Adds an article, or replaces the one of the same name, which keeps its place.
    public func add(_ annotated: AnnotatedArticle) {
        contents.withLock { contents in
            if contents.articles.updateValue(annotated, forKey: annotated.article.id) == nil {
                contents.order.append(annotated.article.id)
            }
        }
    }

    /// The article of that name; `nil` when the library does not hold it.
    public func article(_ id: Article.ID) -> AnnotatedArticle? {
        contents.withLock { contents in
            guard let corrections = contents.quoteCorrections[id] else { return contents.articles[id] }
            return contents.articles[id]?.corrected(by: corrections)
        }
    }

    /// Keeps a reader's corrections of an article's quotes in place of all earlier ones.
    public func keep(_ corrections: [QuoteCorrection], of id: Article.ID) {
        contents.withLock { $0.quoteCorrections[id] = corrections }
    }

    /// Keeps a reader's corrections of the links between two articles in place of all earlier ones.
    public func keep(_ corrections: [LinkCorrection], left: Article.ID, right: Article.ID) {
        contents.withLock { contents in
            contents.linkCorrections[[left, right]] = corrections
            contents.linkCorrections[[right, left]] = corrections.map(\.mirrored)
        }
    }

    /// The corrections of the links between two articles.
    public func corrections(left: Article.ID, right: Article.ID) -> [LinkCorrection] {
        contents.withLock { $0.linkCorrections[[left, right]] ?? [] }
    }

    /// All articles, in the order in which they were added.
    public var articles: [AnnotatedArticle] {
        contents.withLock { contents in contents.order.compactMap { contents.articles[$0] } }
    }

    /// The events that the articles were grouped into.
    public var stories: [Story] {
        get { contents.withLock { $0.stories } }
        set { contents.withLock { $0.stories = newValue } }
    }
}
