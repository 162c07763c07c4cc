public import ParallaxCore
import Synchronization

/// The reader's collection: articles in memory, and in a file what the reader decided about them.
///
/// A decision belongs to the text and not to the path it was read from, so the same text finds it again. Several
/// threads may use one library at the same time, and several programs one file.
public final class Library: Sendable {
    private struct Contents {
        var order: [Article.ID] = []
        var articles: [Article.ID: AnnotatedArticle] = [:]
        var stories: [Story] = []
    }

    private let contents = Mutex(Contents())
    private let database: LibraryDatabase
    private let quoteCorrections = CorrectionTable<QuoteCorrectionRecord>()
    private let linkCorrections = CorrectionTable<LinkCorrectionRecord>()

    /// Creates a library without articles; no file is touched before the first is asked for.
    ///
    /// - Parameter patience: How long another program may hold the file before something is not kept.
    public init(at place: LibraryPlace = .memory, patience: Duration = .seconds(5)) {
        database = LibraryDatabase(place, patience: patience / .seconds(1))
    }

    /// Makes sure that what was kept can be read; all is well when nothing was kept yet.
    ///
    /// - Throws: Why it cannot be read. The articles then come as the engine sees them.
    public func check() throws(LibraryProblem) { _ = try database.read { _ in } }
}

// MARK: Articles

extension Library {
    /// Adds an article, or replaces the one of the same name, which keeps its place.
    public func add(_ annotated: AnnotatedArticle) {
        contents.withLock { contents in
            if contents.articles.updateValue(annotated, forKey: annotated.article.id) == nil {
                contents.order.append(annotated.article.id)
            }
        }
    }

    /// The article of that name, with the reader's corrections; `nil` when the library does not hold it.
    public func article(_ id: Article.ID) -> AnnotatedArticle? {
        guard let found = plain(id) else { return nil }
        let corrections = try? database.read { db in
            try quoteCorrections.corrections(db, about: TextFingerprint(found.article))
        }
        return corrections.map(found.corrected) ?? found
    }

    /// All articles as the engine sees them, in the order in which they were added.
    public var articles: [AnnotatedArticle] {
        contents.withLock { contents in contents.order.compactMap { contents.articles[$0] } }
    }

    /// The events that the articles were grouped into.
    public var stories: [Story] {
        get { contents.withLock { $0.stories } }
        set { contents.withLock { $0.stories = newValue } }
    }

    private func plain(_ id: Article.ID) -> AnnotatedArticle? { contents.withLock { $0.articles[id] } }
}

// MARK: What the reader decided

extension Library {
    /// Keeps a reader's corrections of an article's quotes in place of those the library gave out before.
    ///
    /// What another program decided meanwhile stays. When this returns, the corrections are in the file.
    public func keep(_ corrections: [QuoteCorrection], of id: Article.ID) throws(LibraryProblem) {
        guard let text = plain(id).map({ TextFingerprint($0.article) }) else { return }
        try database.write { db in try quoteCorrections.keep(db, corrections, about: text) }
    }

    /// Keeps a reader's corrections of the links between two articles in place of those the library gave out before.
    ///
    /// What another program decided meanwhile stays. When this returns, the corrections are in the file.
    public func keep(
        _ corrections: [LinkCorrection], left: Article.ID, right: Article.ID
    ) throws(LibraryProblem) {
        guard let left = plain(left)?.article, let right = plain(right)?.article else { return }
        let texts = TextPair(left, right)
        try database.write { db in try linkCorrections.keep(db, texts.turned(corrections), about: texts) }
    }

    /// The corrections of the links between two articles; none when what was kept cannot be read.
    public func corrections(left: Article.ID, right: Article.ID) -> [LinkCorrection] {
        guard let left = plain(left)?.article, let right = plain(right)?.article else { return [] }
        let kept = try? database.read { db in
            let texts = TextPair(left, right)
            return texts.turned(try linkCorrections.corrections(db, about: texts))
        }
        return kept ?? []
    }
}
