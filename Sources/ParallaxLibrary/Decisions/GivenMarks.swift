import ParallaxCore
import Synchronization

/// The marks that lists gave out last. Only what differs from them is written, so that of two programs on one library
/// neither takes back what the other marked.
final class GivenMarks: Sendable {
    /// More than any list shows; a mark of what is forgotten is written as a whole.
    private static let capacity = 10_000

    /// The marks of an article, and whether a reader made them, when: a list that was read before knows less.
    fileprivate struct Entry {
        let marks: ArticleMarks
        var stamp = 0
    }

    fileprivate struct Contents {
        var entries: [Article.ID: Entry] = [:]
        var lastStamp = 0
        /// Lists that were read before this tell nothing: what was kept since may be forgotten.
        var oldestStamp = 0
    }

    private let contents = Mutex(Contents())

    init() {}

    /// Grows with every mark that is kept; taken before a list is read.
    var stamp: Int { contents.withLock { $0.lastStamp } }

    /// Remembers what was given out of a list that was read after `stamp`.
    func give(_ entries: [ListEntry], since stamp: Int) {
        contents.withLock { contents in
            guard stamp >= contents.oldestStamp else { return }
            contents.makeRoom(Self.capacity)
            for entry in entries where contents.entries[entry.id].map({ $0.stamp <= stamp }) ?? true {
                contents.entries[entry.id] = Entry(marks: entry.marks)
            }
        }
    }

    /// Remembers what was kept.
    func keep(_ marks: [Article.ID: ArticleMarks]) {
        contents.withLock { contents in
            contents.lastStamp += 1
            for (id, mark) in marks { contents.entries[id] = Entry(marks: mark, stamp: contents.lastStamp) }
        }
    }

    /// What the reader wants now, applied to what is there now.
    func merged(_ wanted: ArticleMarks, of id: Article.ID, into current: ArticleMarks) -> ArticleMarks {
        guard let before = contents.withLock({ $0.entries[id]?.marks }) else { return wanted }
        var merged = current
        if wanted.isRead != before.isRead { merged.isRead = wanted.isRead }
        if wanted.isStarred != before.isStarred { merged.isStarred = wanted.isStarred }
        let kept = Set(current.tags).subtracting(Set(before.tags).subtracting(wanted.tags))
        merged.tags = kept.union(Set(wanted.tags).subtracting(before.tags)).sorted()
        return merged
    }
}

extension GivenMarks.Contents {
    fileprivate mutating func makeRoom(_ capacity: Int) {
        guard entries.count > capacity else { return }
        (entries, oldestStamp) = ([:], lastStamp)
    }
}
