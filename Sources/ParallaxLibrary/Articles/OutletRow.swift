import GRDB

/// A row of `outlet`: who published articles of the library.
struct OutletRow: Hashable, Sendable {
    let id: Int64
    let sortKey: String

    /// The row of all articles whose outlet is not known.
    private static let unnamed = OutletRow(id: 0, sortKey: LibrarySchema.unnamedOutletKey)

    /// The row of an outlet, which is added when it is the first time that its name is met.
    static func named(_ name: String?, _ db: Database) throws -> OutletRow {
        guard let name, !name.isEmpty else { return unnamed }
        let found = try db.cachedStatement(sql: "SELECT id, sortKey FROM outlet WHERE name = ?")
        if let row = try Row.fetchOne(found, arguments: [name]) { return OutletRow(id: row[0], sortKey: row[1]) }
        let sortKey = SortKey.text(of: name)
        let insertion = try db.cachedStatement(sql: "INSERT INTO outlet (name, sortKey) VALUES (?, ?)")
        try insertion.execute(arguments: [name, sortKey])
        return OutletRow(id: db.lastInsertedRowID, sortKey: sortKey)
    }
}
