import FoundationEssentials
import GRDB
import ParallaxCore

/// What grouping reads of each article, and which articles wait for their stories.
enum StoryTermsTable {
    /// Keeps the terms of an article; without any they are made of its text when they are needed.
    static func keep(_ code: [UInt8]?, of row: Int64, _ db: Database) throws {
        guard let code else {
            return try db.cachedStatement(sql: "DELETE FROM storyTerms WHERE article = ?").execute(arguments: [row])
        }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO storyTerms (article, terms) VALUES (?, ?)")
            .execute(arguments: [row, Data(code)])
    }

    /// A new article waits for its story.
    static func add(_ incoming: IncomingArticle, as row: Int64, _ db: Database) throws {
        try keep(incoming.storyCode, of: row, db)
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO untold (article) VALUES (?)").execute(arguments: [row])
    }

    /// A new text of an article waits when the article stands alone; else it stays in its story.
    static func replace(_ incoming: IncomingArticle, as known: KnownArticle, _ db: Database) throws {
        try keep(incoming.storyCode, of: known.id, db)
        let statement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO untold SELECT ?1 WHERE (SELECT count(*) FROM article WHERE story = ?2) = 1")
        try statement.execute(arguments: [known.id, known.story])
    }

    /// How many articles wait.
    static func waitingCount(_ db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM untold")) ?? 0
    }

    /// The articles that wait and their days, oldest first, those without a date last.
    static func waiting(_ db: Database) throws -> [(row: Int64, day: Int?)] {
        // In this order: all that wait are few beside all that are there, or are all of them.
        let sql = """
            SELECT article.id, article.published FROM untold CROSS JOIN article ON article.id = untold.article
            ORDER BY oldest, article.id
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql)).map { row in
            (row[0], (row[1] as Int?).flatMap(PublicationDate.init(kept:))?.dayNumber)
        }
    }

    /// Takes articles out from among those that wait.
    static func finish(_ rows: some Sequence<Int64>, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: "DELETE FROM untold WHERE article = ?")
        for row in rows { try statement.execute(arguments: [row]) }
    }
}
