import GRDB
import ParallaxCore

/// Reads stretches of the list of stories inside a transaction.
struct StoryReading {
    let db: Database
    let search: String
    let orders: RankCache
    /// Tells one state of the library from another.
    let version: Int

    func page(_ span: ListSpan, names: StoryConstraints) throws -> StoryPage {
        let order = try order()
        let first = try first(span, order)
        let shown = order.dropFirst(first).prefix(max(0, span.count))
        return StoryPage(first: first, entries: try shown.map { try entry($0, names: names) }, total: order.count)
    }

    /// The numbers of all stories with several articles, the story with the newest article first.
    private func order() throws -> [Int64] {
        var query = ListQuery()
        query.search = search
        return try orders.rows(PlaceCache.Subject(query: query, version: version)) {
            let found: SQL =
                search.isEmpty
                ? "" : "WHERE story IN (SELECT article.story FROM article WHERE \(try ListFilter(query, db).and()))"
            let request: SQL = """
                SELECT story FROM article \(found)
                GROUP BY story HAVING count(*) > 1 ORDER BY min(newest), story
                """
            return try SQLRequest<Int64>(literal: request, cached: true).fetchAll(db)
        } ?? []
    }

    private func first(_ span: ListSpan, _ order: [Int64]) throws -> Int {
        let last = max(0, order.count - span.count)
        switch span.start {
        case .place(let place): return place < order.count ? max(0, place) : last
        case .around(let id):
            let statement = try db.cachedStatement(sql: "SELECT story FROM article WHERE name = ?")
            let story = try Int64.fetchOne(statement, arguments: [id.rawValue])
            let place = order.firstIndex { $0 == story } ?? 0
            return max(0, min(place - span.count / 2, last))
        }
    }

    private func entry(_ number: Int64, names: StoryConstraints) throws -> StoryEntry {
        let sql = """
            SELECT \(ListEntry.columns) FROM article JOIN outlet ON outlet.id = article.outlet
            WHERE article.story = ? ORDER BY article.oldest, article.id
            """
        let entries = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number]).map { ListEntry($0) }
        let held: SQL =
            "WHERE article.story = \(number) ORDER BY article.oldest, article.id LIMIT \(Self.mostHeldTogether)"
        let members = try GroupedArticle.fetch(db, held).map(\.member)
        return StoryEntry(
            id: Int(number), name: names.name(of: entries.lazy.map(\.id)), entries: entries, members: members)
    }

    /// Articles of a story that are held against each other; what a larger one is about is said by them.
    private static let mostHeldTogether = 20
}
