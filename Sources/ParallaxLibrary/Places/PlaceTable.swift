import FoundationEssentials
import GRDB

/// Where the reader was, by name.
enum PlaceTable {
    static func keep(_ bytes: [UInt8], named name: String, _ db: Database) throws {
        if bytes.isEmpty {
            try db.execute(sql: "DELETE FROM place WHERE name = ?", arguments: [name])
        } else {
            let sql = "INSERT OR REPLACE INTO place (name, content) VALUES (?, ?)"
            try db.execute(sql: sql, arguments: [name, Data(bytes)])
        }
    }

    static func place(named name: String, _ db: Database) throws -> [UInt8]? {
        try Data.fetchOne(db, sql: "SELECT content FROM place WHERE name = ?", arguments: [name]).map { Array($0) }
    }
}
