import GRDB
import ParallaxCore

/// Articles that came, by outlet, until they are written into the counters of `outlet`.
struct ArrivalCounts {
    private struct Count {
        var articles = 0
        var unread = 0
        var starred = 0
    }

    private var counts: [Int64: Count] = [:]

    /// Counts an article.
    mutating func add(_ marks: ArticleMarks, of outlet: OutletRow) {
        counts[outlet.id, default: Count()].articles += 1
        counts[outlet.id, default: Count()].unread += marks.isRead ? 0 : 1
        counts[outlet.id, default: Count()].starred += marks.isStarred ? 1 : 0
    }

    /// Writes what was counted.
    func write(_ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "UPDATE outlet SET articles = articles + ?, unread = unread + ?, starred = starred + ? WHERE id = ?")
        for (outlet, count) in counts {
            try statement.execute(arguments: [count.articles, count.unread, count.starred, outlet])
        }
    }
}
