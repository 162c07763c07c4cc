import GRDB

/// The index of the words in the articles' newest texts.
enum FullText {
    /// Adds an article's words.
    static func insert(_ text: IndexedText, row: Int64, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO fullText (rowid, title, body, speakers) VALUES (?, ?, ?, ?)")
        try statement.execute(arguments: [row, text.title, text.body, text.speakers])
    }

    /// Takes an article's words out again. The index does not hold the text, so it has to be told the very same.
    static func delete(_ text: IndexedText, row: Int64, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO fullText (fullText, rowid, title, body, speakers) VALUES ('delete', ?, ?, ?, ?)")
        try statement.execute(arguments: [row, text.title, text.body, text.speakers])
    }
}
