import GRDB
import ParallaxCore

/// Reads one page of a list inside a transaction, by the shortest way there is.
struct PageReading {
    let db: Database
    let query: ListQuery
    let places: PlaceCache
    let ranks: RankCache
    /// Tells one state of the library from another.
    let version: Int

    private var subject: PlaceCache.Subject { .init(query: query, version: version) }

    func page(_ span: ListSpan) throws -> ListPage {
        if let page = try rankedPage(span) { return page }
        let known = places.total(subject)
        let hits = try known == nil ? NewestHits(query, db) : nil
        let total = try known ?? hits?.total ?? ListCount.total(of: query, db)
        let count = max(0, span.count)
        let first = try first(span, total: total, count: count)
        let page = ListPage(first: first, entries: try entries(from: first, count, total, hits), total: total)
        places.learn(page, subject)
        return page
    }

    /// The page by how well articles answer the search, if that is the order.
    private func rankedPage(_ span: ListSpan) throws -> ListPage? {
        guard query.order == .relevance, !query.search.isEmpty else { return nil }
        let reading = RankedReading(db: db, query: query, expression: try SearchExpression(query.search, in: db))
        return try ranks.rows(subject, rank: reading.rows).map { try reading.page(span, of: $0) }
    }

    private func first(_ span: ListSpan, total: Int, count: Int) throws -> Int {
        switch span.start {
        case .place(let place): return place < total ? max(0, place) : max(0, total - count)
        case .around(let id):
            let place = try places.place(of: id, subject) ?? reading(total).place(of: id, total: total) ?? 0
            return max(0, min(place - count / 2, total - count))
        }
    }

    private func entries(from first: Int, _ count: Int, _ total: Int, _ hits: NewestHits?) throws -> [ListEntry] {
        let head = places.head(before: first, subject)
        let key = try head.flatMap { try ListReading.key(of: $0.id, in: query, db) }
        let skipped = key == nil ? first : first - (head?.place ?? 0)
        let nearby = NearbyReading(db: db, query: query, total: total, hits: hits)
        return try nearby.entries(from: key, skipping: skipped, count: count)
            ?? reading(total).entries(from: key, skipping: skipped, count: count)
    }

    private func reading(_ total: Int) throws -> ListReading {
        try ListReading(query, db, found: query.textAlone(db) == nil ? nil : total)
    }
}
