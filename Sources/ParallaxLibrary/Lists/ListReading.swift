import GRDB
import ParallaxCore

/// Reads stretches of one list of articles inside a transaction.
struct ListReading {
    private let db: Database
    private let query: ListQuery
    private let filter: ListFilter
    private let ordering: ListOrdering

    /// - Parameters:
    ///   - rows: The rows that are looked at; all of them when `nil`.
    ///   - found: How many articles the search finds by itself; `nil` when that is not known.
    init(_ query: ListQuery, _ db: Database, rows: ClosedRange<Int64>? = nil, found: Int? = nil) throws {
        self.init(query, db, filter: try ListFilter(query, db, rows: rows, found: found))
    }

    /// - Parameter filter: What chooses the articles in place of the query.
    init(_ query: ListQuery, _ db: Database, filter: ListFilter) {
        self.db = db
        self.query = query
        self.filter = filter
        ordering = ListOrdering(query.order)
    }

    /// Entries from the top, or from the article with a key on.
    ///
    /// - Parameter skipped: How many entries to pass over.
    /// - Complexity: O(`skipped` + `count`) index entries.
    func entries(from key: ListKey?, skipping skipped: Int, count: Int) throws -> [ListEntry] {
        let condition = filter.and(key.map(ordering.isNotBefore))
        let request: SQL = """
            SELECT \(sql: ListEntry.columns) FROM (
                SELECT article.id AS shown FROM article WHERE \(condition)
                ORDER BY \(ordering.terms) LIMIT \(count) OFFSET \(skipped)
            ) JOIN article ON article.id = shown JOIN outlet ON outlet.id = article.outlet
            ORDER BY \(ordering.terms)
            """
        // Rows of a cursor are read in place, and not copied.
        return try Array(SQLRequest<Row>(literal: request, cached: true).fetchCursor(db).map { ListEntry($0) })
    }

    /// How many entries stand before an article; `nil` when the list does not have it.
    ///
    /// - Parameter total: How many the list has.
    /// - Complexity: O(*n*) index entries, those before the article or those behind it, whichever are likely fewer.
    func place(of id: Article.ID, total: Int) throws -> Int? {
        guard let key = try Self.key(of: id, in: query, db) else { return nil }
        if try ordering.isNearEnd(key, db) { return try count(ordering.isNotBefore(key)).map { total - $0 } }
        return try count(ordering.isBefore(key))
    }

    private func count(_ condition: SQL) throws -> Int? {
        let request: SQL = "SELECT count(*) FROM article WHERE \(filter.and(condition))"
        return try SQLRequest<Int>(literal: request, cached: true).fetchOne(db)
    }

    /// The key of an article of a list.
    static func key(of id: Article.ID, in query: ListQuery, _ db: Database) throws -> ListKey? {
        guard let key = try ListKey.of(id, in: ListOrdering(query.order), db), let row = key.row else { return nil }
        // Of a search only this row is asked about, however much it finds.
        let filter = try ListFilter(query, db, rows: row...row)
        let request: SQL = "SELECT 1 FROM article WHERE \(filter.and())"
        return try SQLRequest<Int>(literal: request, cached: true).fetchOne(db) == nil ? nil : key
    }
}
