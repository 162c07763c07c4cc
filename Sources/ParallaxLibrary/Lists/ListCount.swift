import GRDB
import ParallaxCore

/// How many articles a list has.
enum ListCount {
    /// Answers from counters that are kept where they can tell; else the index is asked, which takes as long as the list
    /// is.
    static func total(of query: ListQuery, _ db: Database) throws -> Int {
        if let total = try counted(query, db) { return total }
        let request: SQL = "SELECT count(*) FROM article WHERE \(try ListFilter(query, db).and())"
        return try SQLRequest<Int>(literal: request, cached: true).fetchOne(db) ?? 0
    }

    private static func counted(_ query: ListQuery, _ db: Database) throws -> Int? {
        guard query.story == nil, query.tag == nil, query.search.isEmpty, !(query.isUnread && query.isStarred)
        else { return nil }
        let column = query.isUnread ? "unread" : query.isStarred ? "starred" : "articles"
        let sql = "SELECT sum(\(column)) FROM outlet WHERE ?1 IS NULL OR name = ?1"
        // Another hand may have written a counter.
        return max(0, try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [query.outlet]) ?? 0)
    }
}

extension ListQuery {
    /// What the full-text index is asked when nothing else chooses the articles; `nil` when something else does.
    func textAlone(_ db: Database) throws -> String? {
        var bare = ListQuery()
        (bare.search, bare.order) = (search, order)
        return bare == self ? try SearchExpression(search, in: db).fullText : nil
    }
}
