import ParallaxCore
import Synchronization

/// The marks that lists gave out last. Only what differs from them is written, so that of two programs on one library
/// neither takes back what the other marked.
final class GivenMarks: Sendable {
    /// More than any list shows; a mark of what is forgotten is written as a whole.
    private static let capacity = 10_000

    private let given = Mutex<[Article.ID: ArticleMarks]>([:])

    init() {}

    /// Remembers what was given out.
    func give(_ entries: [ListEntry]) {
        given.withLock { given in
            if given.count > Self.capacity { given = [:] }
            for entry in entries { given[entry.id] = entry.marks }
        }
    }

    /// Remembers what was kept.
    func give(_ marks: [Article.ID: ArticleMarks]) { given.withLock { $0.merge(marks) { $1 } } }

    /// What the reader wants now, applied to what is there now.
    func merged(_ wanted: ArticleMarks, of id: Article.ID, into current: ArticleMarks) -> ArticleMarks {
        guard let before = given.withLock({ $0[id] }) else { return wanted }
        var merged = current
        if wanted.isRead != before.isRead { merged.isRead = wanted.isRead }
        if wanted.isStarred != before.isStarred { merged.isStarred = wanted.isStarred }
        let kept = Set(current.tags).subtracting(Set(before.tags).subtracting(wanted.tags))
        merged.tags = kept.union(Set(wanted.tags).subtracting(before.tags)).sorted()
        return merged
    }
}
