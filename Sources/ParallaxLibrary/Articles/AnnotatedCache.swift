import ParallaxCore
import Synchronization

/// The articles that were looked at last, with what was found in them.
final class AnnotatedCache: Sendable {
    private struct Entry {
        let text: Int64
        let annotated: AnnotatedArticle
        var lastUse: Int
    }

    private struct Contents {
        var entries: [Article.ID: Entry] = [:]
        var uses = 0
    }

    /// Two comparisons and a story's quotes find their articles again; at 30 KB each they take 2 MB.
    private static let capacity = 64

    private let contents = Mutex(Contents())

    init() {}

    /// The article with what is found in it.
    ///
    /// - Complexity: O(*n*) in the length of the text, the first time.
    func article(_ kept: KeptArticle) -> AnnotatedArticle {
        if let found = contents.withLock({ Self.use(kept, &$0) }) { return found }
        let annotated = AnnotatedArticle(annotating: kept.article)
        contents.withLock { Self.insert(annotated, text: kept.text, &$0) }
        return annotated
    }

    private static func use(_ kept: KeptArticle, _ contents: inout Contents) -> AnnotatedArticle? {
        guard let entry = contents.entries[kept.article.id], entry.text == kept.text,
            entry.annotated.article.hyperlinks == kept.article.hyperlinks,
            entry.annotated.article.published == kept.article.published
        else { return nil }
        contents.uses += 1
        contents.entries[kept.article.id]?.lastUse = contents.uses
        return entry.annotated
    }

    private static func insert(_ annotated: AnnotatedArticle, text: Int64, _ contents: inout Contents) {
        contents.uses += 1
        contents.entries[annotated.article.id] = Entry(text: text, annotated: annotated, lastUse: contents.uses)
        guard contents.entries.count > capacity,
            let oldest = contents.entries.min(by: { $0.value.lastUse < $1.value.lastUse })
        else { return }
        contents.entries[oldest.key] = nil
    }
}
