import GRDB

extension Library {
    /// Looks through the whole library; `nil` when there is none yet.
    ///
    /// - Throws: Why it cannot be read at all.
    /// - Complexity: O(*n*) in the size of the file, 100,000 articles in some seconds.
    public func health() throws(LibraryProblem) -> LibraryHealth? {
        try collection.read { db in try LibraryHealth(db) }
    }
}

extension LibraryHealth {
    /// What the reader made, by table.
    private static let decisionTables =
        ["mark", "tag", "note"] + [
            QuoteCorrectionRecord.databaseTableName, LinkCorrectionRecord.databaseTableName,
        ]

    fileprivate init(_ db: Database) throws {
        schema = try LibrarySchema.migrator.appliedIdentifiers(db).sorted()
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        bytes = try Int.fetchOne(db, sql: "PRAGMA page_size").map { $0 * pages } ?? 0
        articles = try Self.count("article", db)
        feeds = try Self.count("feed WHERE hasEnded = 0", db)
        decisions = try Self.decisionTables.reduce(0) { try $0 + Self.count($1, db) }
        damages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }

    private static func count(_ rows: String, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rows)") ?? 0
    }
}
