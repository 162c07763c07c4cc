import GRDB

/// A name and how many articles have it.
public struct Tally: Hashable, Sendable {
    /// The name of an outlet, or a tag.
    public let name: String
    /// How many articles have it.
    public let articles: Int

    /// Counters are kept, so this takes as long as there are outlets.
    static func outlets(_ db: Database) throws -> [Tally] {
        try fetch(db, "SELECT name, articles FROM outlet WHERE articles > 0 AND name <> '' ORDER BY sortKey, name")
    }

    /// Readers tag few articles, so these are counted.
    static func tags(_ db: Database) throws -> [Tally] {
        try fetch(
            db,
            """
            SELECT tag.name, count(*) FROM tag JOIN text ON text.fingerprint = tag.text
            JOIN article ON article.text = text.id GROUP BY tag.name ORDER BY tag.name
            """)
    }

    private static func fetch(_ db: Database, _ sql: String) throws -> [Tally] {
        try Row.fetchAll(db.cachedStatement(sql: sql)).map { Tally(name: $0[0], articles: $0[1]) }
    }
}
