import GRDB
import ParallaxCore

/// What texts are marked with: in `mark` and `tag` by the text, and once more in the columns that lists show.
enum MarkTable {
    /// The marks of a text; those of a new one when nothing was said about it.
    static func marks(of text: TextFingerprint, _ db: Database) throws -> ArticleMarks {
        let marks = try db.cachedStatement(sql: "SELECT isRead, isStarred FROM mark WHERE text = ?")
        let tags = try db.cachedStatement(sql: "SELECT name FROM tag WHERE text = ?")
        let row = try Row.fetchOne(marks, arguments: [text])
        return ArticleMarks(
            isRead: row?[0] ?? false, isStarred: row?[1] ?? false,
            tags: try String.fetchAll(tags, arguments: [text]))
    }

    /// Keeps the marks of a text, for every article that has it.
    static func keep(_ marks: ArticleMarks, of text: TextFingerprint, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO mark (text, isRead, isStarred) VALUES (?, ?, ?)")
        try statement.execute(arguments: [text, marks.isRead, marks.isStarred])
        try keepTags(marks.tags, of: text, db)
        try show(marks, of: text, db)
    }

    private static func keepTags(_ tags: [String], of text: TextFingerprint, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM tag WHERE text = ?").execute(arguments: [text])
        let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO tag (text, name) VALUES (?, ?)")
        for tag in tags { try insertion.execute(arguments: [text, tag]) }
    }

    private static func show(_ marks: ArticleMarks, of text: TextFingerprint, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                UPDATE article SET isRead = ?, isStarred = ?, tags = ?
                WHERE text = (SELECT id FROM text WHERE fingerprint = ?)
                """)
        try statement.execute(arguments: [marks.isRead, marks.isStarred, marks.keptTags, text])
    }
}

extension ArticleMarks {
    /// The tags as one column of a list; `nil` when there are none.
    var keptTags: String? { tags.isEmpty ? nil : tags.joined(separator: "\n") }
}
