import GRDB
import ParallaxCore

/// A row of `article`, as it is written.
struct ArticleRecord {
    let id: Int64
    let name: String
    let story: Int64
    let version: Int
    let text: Int64
    let outlet: OutletRow
    let incoming: IncomingArticle
    let marks: ArticleMarks

    /// The columns in the order of ``values``.
    private static let columns = [
        "name", "story", "version", "text", "outlet", "outletKey", "title", "titleKey", "published", "words", "quotes",
        "source", "format", "byline", "language", "url", "address", "isRead", "isStarred", "tags", "id",
    ]
    private static let insertion = """
        INSERT INTO article (\(columns.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """
    private static let change = """
        UPDATE article SET \(columns.dropLast().map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?
        """

    /// Adds the row.
    func insert(_ db: Database) throws {
        try db.cachedStatement(sql: Self.insertion).execute(arguments: StatementArguments(values))
    }

    /// Writes the row anew.
    func update(_ db: Database) throws {
        try db.cachedStatement(sql: Self.change).execute(arguments: StatementArguments(values))
    }

    private var values: [(any DatabaseValueConvertible)?] {
        let article = incoming.article
        return [
            name, story, version, text, outlet.id, outlet.sortKey, incoming.listed.title, incoming.titleKey,
            article.published?.kept, incoming.listed.wordCount, incoming.listed.quoteCount, article.source,
            article.format, article.byline, article.language, article.url, incoming.address?.text, marks.isRead,
            marks.isStarred, marks.keptTags, id,
        ]
    }
}
