import GRDB

extension LibrarySchema {
    /// Migration 6: where the words of a text lead; nothing is known of texts that were kept before.
    static func addHyperlinks(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE text ADD COLUMN hyperlinks TEXT")
    }
}
