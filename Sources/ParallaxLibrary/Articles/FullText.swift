import GRDB

/// Changes of the index of words, gathered until all rows of a transaction are written.
///
/// FTS5 collects words in memory and writes them as one run at the end of a transaction. A statement with triggers between
/// two of its own makes it write at once, a run for each article, which took four times as long as all the rest.
struct FullText {
    private enum Change {
        case insertion(IndexedText, row: Int64)
        case deletion(IndexedText, row: Int64)
    }

    private var changes: [Change] = []

    /// Adds an article's words.
    mutating func insert(_ text: IndexedText, row: Int64) { changes.append(.insertion(text, row: row)) }

    /// Takes an article's words out again. The index does not hold the text, so it has to be told the very same.
    mutating func delete(_ text: IndexedText, row: Int64) { changes.append(.deletion(text, row: row)) }

    /// Bytes of words that FTS5 gathers in memory before it writes a run: those of a full batch. In its own 1 MB a batch
    /// becomes four runs, and merging them takes a fifth of the time of the index.
    private static let gatheredBytes = 4 << 20
    /// From so many changes on it matters.
    private static let manyChanges = 100

    /// Writes the changes in the order in which they were made.
    func write(_ db: Database) throws {
        if changes.count >= Self.manyChanges { try makeRoom(db) }
        let insertion = try db.cachedStatement(
            sql: "INSERT INTO fullText (rowid, title, body, speakers) VALUES (?, ?, ?, ?)")
        let deletion = try db.cachedStatement(
            sql: "INSERT INTO fullText (fullText, rowid, title, body, speakers) VALUES ('delete', ?, ?, ?, ?)")
        for change in changes {
            switch change {
            case .insertion(let text, let row):
                try insertion.execute(arguments: [row, text.title, text.body, text.speakers])
            case .deletion(let text, let row):
                try deletion.execute(arguments: [row, text.title, text.body, text.speakers])
            }
        }
    }

    /// Lets the index gather a batch in memory; it keeps that in the file, once for all.
    private func makeRoom(_ db: Database) throws {
        let known = try db.cachedStatement(sql: "SELECT 1 FROM fullText_config WHERE k = 'hashsize' AND v = ?")
        guard try Int.fetchOne(known, arguments: [Self.gatheredBytes]) == nil else { return }
        try db.execute(
            sql: "INSERT INTO fullText (fullText, rank) VALUES ('hashsize', ?)", arguments: [Self.gatheredBytes])
    }
}
