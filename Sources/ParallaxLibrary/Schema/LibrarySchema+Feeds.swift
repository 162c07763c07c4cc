import GRDB

extension LibrarySchema {
    /// Migration 3: the feeds that the reader subscribed to.
    static func createFeeds(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE feed (
                    address TEXT PRIMARY KEY,
                    title TEXT NOT NULL,
                    page TEXT,
                    folders TEXT NOT NULL,
                    isNamedByUser INTEGER NOT NULL,
                    etag TEXT,
                    modified TEXT,
                    fetched INTEGER,
                    due INTEGER NOT NULL DEFAULT 0,
                    failures INTEGER NOT NULL DEFAULT 0,
                    problem TEXT,
                    hasEnded INTEGER NOT NULL DEFAULT 0
                ) STRICT, WITHOUT ROWID
                """)
    }
}
