import GRDB

extension LibrarySchema {
    /// Migration 7: new articles are counted once a batch, by ``ArrivalCounts``.
    ///
    /// Of a statement with a trigger SQLite keeps aside each page that it changes, as it may have to take the statement back:
    /// a third of the time of adding a row.
    static func countArrivalsTogether(_ db: Database) throws {
        try db.execute(sql: "DROP TRIGGER articleAdded")
    }
}
