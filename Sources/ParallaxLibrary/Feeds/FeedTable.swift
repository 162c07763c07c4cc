import GRDB

/// The subscriptions as rows of `feed`.
enum FeedTable {
    /// All of them, by folder and name.
    static func all(_ db: Database) throws -> [FeedSubscription] {
        try Row.fetchAll(db, sql: "SELECT * FROM feed ORDER BY folders, title COLLATE NOCASE, address")
            .map(FeedSubscription.init)
    }

    /// Adds one; whether it was not there. One that ended begins anew, and what the user has named stays named.
    static func add(_ feed: FeedSubscription, _ db: Database) throws -> Bool {
        try db.execute(
            sql: """
                UPDATE feed SET isNamedByUser = max(isNamedByUser, ?), hasEnded = 0, due = 0 WHERE address = ?
                """, arguments: [feed.isNamedByUser, feed.address])
        guard db.changesCount == 0 else { return false }
        try write(feed, over: nil, db)
        return true
    }

    /// Keeps what has become of one, unless it was removed meanwhile. At a new address, one that is there already stays.
    static func update(_ feed: FeedSubscription, at address: String, _ db: Database) throws {
        if feed.address != address, try exists(feed.address, db) {
            _ = try remove(address, db)
        } else if try exists(address, db) {
            try write(feed, over: address, db)
        }
    }

    /// Removes one; whether it was there.
    static func remove(_ address: String, _ db: Database) throws -> Bool {
        try db.execute(sql: "DELETE FROM feed WHERE address = ?", arguments: [address])
        return db.changesCount > 0
    }

    private static func exists(_ address: String, _ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT 1 FROM feed WHERE address = ?", arguments: [address]) != nil
    }

    private static func write(_ feed: FeedSubscription, over address: String?, _ db: Database) throws {
        if let address { _ = try remove(address, db) }
        try db.execute(
            sql: """
                INSERT INTO feed (address, title, page, folders, isNamedByUser, etag, modified, fetched, due, failures,
                    problem, hasEnded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                feed.address, feed.title, feed.page, feed.folders.joined(separator: "\n"), feed.isNamedByUser,
                feed.etag, feed.modified, feed.fetched, feed.due, feed.failures, feed.problem, feed.hasEnded,
            ])
    }
}

extension FeedSubscription {
    fileprivate init(_ row: Row) {
        let folders: String = row["folders"]
        self.init(
            address: row["address"], title: row["title"], page: row["page"],
            folders: folders.split(separator: "\n").map(String.init), isNamedByUser: row["isNamedByUser"])
        (etag, modified, fetched) = (row["etag"], row["modified"], row["fetched"])
        (due, failures, problem, hasEnded) = (row["due"], row["failures"], row["problem"], row["hasEnded"])
        failures = min(max(0, failures), Self.mostFailures)
    }

    /// More than any server was asked; another hand may have written the number, and one more must be counted.
    private static let mostFailures = 1_000_000_000
}
