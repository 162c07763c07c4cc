import FoundationEssentials
import GRDB
import ParallaxCore

/// An article as the library keeps it, before anything is found in it again.
struct KeptArticle: Hashable, Sendable {
    /// Tells whether the text is the same as the last time.
    let text: Int64
    let fingerprint: TextFingerprint
    let article: Article
    let speakers: String

    private static let columns = """
        article.name, article.source, article.format, nullif(outlet.name, '') AS outletName, article.byline,
        article.language, article.url, text.id, text.fingerprint, text.content, text.blocks,
        text.speakers, text.hyperlinks
        """

    /// The newest text of an article.
    static func named(_ id: Article.ID, _ db: Database) throws -> KeptArticle? {
        try fetch(db, "article", where: "article.name = ?", [id.rawValue])
    }

    /// The newest text of the article in a row.
    static func inRow(_ row: Int64, _ db: Database) throws -> KeptArticle? {
        try fetch(db, "article", where: "article.id = ?", [row])
    }

    /// An earlier text of an article, with the date that it had.
    static func named(_ id: Article.ID, version: Int, _ db: Database) throws -> KeptArticle? {
        try fetch(
            db, "version", joining: "JOIN version ON version.article = article.id AND version.number = ?",
            where: "article.name = ?", [version, id.rawValue])
    }

    /// - Parameter table: Which tells the text and its date.
    private static func fetch(
        _ db: Database, _ table: String, joining join: String = "", where condition: String,
        _ arguments: StatementArguments
    ) throws -> KeptArticle? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns), \(table).published FROM article \(join)
                JOIN text ON text.id = \(table).text JOIN outlet ON outlet.id = article.outlet WHERE \(condition)
                """)
        return try Row.fetchOne(statement, arguments: arguments).map(KeptArticle.init)
    }

    private init(_ row: Row) throws {
        let content: String = row["content"]
        guard let blocks = BlockCode(bytes: Array(row["blocks"] as Data)).blocks(in: content.utf8.count) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "blocks do not lie in their text")
        }
        text = row["id"]
        fingerprint = row["fingerprint"]
        speakers = row["speakers"]
        article = Article(
            id: Article.ID(rawValue: row["name"]), source: row["source"], format: row["format"],
            outlet: row["outletName"], byline: row["byline"],
            published: (row["published"] as Int?).flatMap(PublicationDate.init(kept:)), language: row["language"],
            url: row["url"], text: content, blocks: blocks,
            hyperlinks: HyperlinkCode(lines: row["hyperlinks"]).hyperlinks(in: content))
    }
}
