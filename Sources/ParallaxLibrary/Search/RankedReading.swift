import GRDB
import ParallaxCore

/// Reads one page of what a search found, the best first.
///
/// Ranking looks at everything that was found, so the order is kept until another search or another state of the library.
struct RankedReading {
    let db: Database
    let query: ListQuery
    let expression: SearchExpression

    /// How much a word weighs in title, body and speakers. A headline says what an article is about.
    private static let weights: SQL = "8.0, 1.0, 2.0"

    /// The rows of all articles that were found, by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
    /// 2009) as FTS5 has it; what is equally good stands newest first. `nil` when there is nothing to rank by.
    func rows() throws -> [Int64]? {
        guard let text = expression.fullText ?? expression.anyPhrase else { return nil }
        var rest = query
        // What can be asked of the index is asked only once.
        if expression.fullText != nil { rest.search = "" }
        let request: SQL = """
            SELECT article.id FROM fullText JOIN article ON article.id = fullText.rowid
            WHERE fullText MATCH \(text) AND \(try ListFilter(rest, db).and())
            ORDER BY bm25(fullText, \(Self.weights)), article.newest, article.id
            """
        let ranked = try SQLRequest<Int64>(literal: request, cached: true).fetchAll(db)
        return expression.fullText == nil ? ranked + (try unranked(ranked)) : ranked
    }

    /// What was found without any of the phrases, as by `is:unread OR ferry`; the newest first.
    private func unranked(_ ranked: [Int64]) throws -> [Int64] {
        let known = Set(ranked)
        let request: SQL = """
            SELECT article.id FROM article WHERE \(try ListFilter(query, db).and()) ORDER BY article.newest, article.id
            """
        return try SQLRequest<Int64>(literal: request, cached: true).fetchAll(db).filter { !known.contains($0) }
    }

    /// A stretch of the rows.
    func page(_ span: ListSpan, of rows: [Int64]) throws -> ListPage {
        let count = max(0, span.count)
        let wanted: Int
        switch span.start {
        case .place(let place): wanted = place < rows.count ? place : rows.count - count
        case .around(let id): wanted = (try place(of: id, in: rows) ?? 0) - count / 2
        }
        let first = max(0, min(wanted, rows.count))
        let shown = rows[first..<min(rows.count, first + count)]
        return ListPage(first: first, entries: try entries(shown), total: rows.count)
    }

    private func place(of id: Article.ID, in rows: [Int64]) throws -> Int? {
        let statement = try db.cachedStatement(sql: "SELECT id FROM article WHERE name = ?")
        return try Int64.fetchOne(statement, arguments: [id.rawValue]).flatMap(rows.firstIndex)
    }

    private func entries(_ rows: ArraySlice<Int64>) throws -> [ListEntry] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(ListEntry.columns) FROM article JOIN outlet ON outlet.id = article.outlet WHERE article.id = ?
                """)
        return try rows.compactMap { try Row.fetchOne(statement, arguments: [$0]).map { ListEntry($0) } }
    }
}
