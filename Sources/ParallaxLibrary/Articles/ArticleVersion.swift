import GRDB
public import ParallaxCore

/// One of the texts that an article had.
public struct ArticleVersion: Hashable, Sendable {
    /// Its number; the first text is 1.
    public let number: Int
    /// When it was published, as it says; `nil` when nothing says so.
    public let published: PublicationDate?
    /// When it joined the library, in seconds since 1970.
    public let added: Int

    private init(_ row: Row) {
        number = row["number"]
        published = (row["published"] as Int?).flatMap(PublicationDate.init(kept:))
        added = row["added"]
    }

    static func all(of id: Article.ID, _ db: Database) throws -> [ArticleVersion] {
        let sql = """
            SELECT version.number, version.published, version.added
            FROM version JOIN article ON article.id = version.article WHERE article.name = :name
            UNION ALL SELECT version, published, added FROM article WHERE name = :name
            ORDER BY 1
            """
        return try Row.fetchAll(db, sql: sql, arguments: ["name": id.rawValue]).map(ArticleVersion.init)
    }
}
