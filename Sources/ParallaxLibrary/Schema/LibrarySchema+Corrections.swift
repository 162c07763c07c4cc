import GRDB

extension LibrarySchema {
    /// Migration 1: what the reader decided about quotes and links.
    static func createCorrections(_ db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try createQuoteCorrections(db)
        try createLinkCorrections(db)
    }

    private static func createQuoteCorrections(_ db: Database) throws {
        try db.create(table: QuoteCorrectionRecord.databaseTableName, options: [.strict, .withoutRowID]) { table in
            table.column("text", .blob).notNull()
            table.column("rangeStart", .integer).notNull()
            table.column("rangeEnd", .integer).notNull()
            table.column("speaker", .text)
            table.column("kind", .text).notNull()
            table.primaryKey(["text", "rangeStart", "rangeEnd"])
        }
    }

    private static func createLinkCorrections(_ db: Database) throws {
        try db.create(table: LinkCorrectionRecord.databaseTableName, options: [.strict, .withoutRowID]) { table in
            for text in ["leftText", "rightText"] { table.column(text, .blob).notNull() }
            for offset in ["leftStart", "leftEnd", "rightStart", "rightEnd"] {
                table.column(offset, .integer).notNull()
            }
            table.column("isLinked", .integer).notNull()
            table.primaryKey(["leftText", "rightText", "leftStart", "leftEnd", "rightStart", "rightEnd"])
        }
    }
}
