import GRDB

/// The tables of a library and how they came to be.
///
/// A migration that was released is never changed: what it made is changed by a later one.
enum LibrarySchema {
    /// What SQLite keeps in the header of a file, by which a library is told from other databases: “Plx1”.
    static let applicationID = 0x506C_7831

    /// The migrations, in order.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 corrections", migrate: createCorrections)
        migrator.registerMigration("2 articles", migrate: createArticles)
        migrator.registerMigration("3 feeds", migrate: createFeeds)
        migrator.registerMigration("4 story decisions", migrate: createStoryDecisions)
        migrator.registerMigration("5 story terms", migrate: createStoryTerms)
        migrator.registerMigration("6 hyperlinks", migrate: addHyperlinks)
        return migrator
    }

    /// Brings a library up to date.
    ///
    /// Another program may do the same: each of its migrations lets that of this one fail, which then goes on behind it.
    static func migrate(_ connection: DatabaseQueue) throws {
        for _ in migrator.migrations {
            let before = try connection.read(applied)
            do { return try migrator.migrate(connection) } catch {
                guard try connection.read(applied) != before else { throw error }
            }
        }
        try migrator.migrate(connection)
    }

    /// The migrations of a library as it stands when they are asked for.
    ///
    /// GRDB looks for its table only after it could not read it, and another program may have made it in between: so the state
    /// of the file is settled first.
    private static func applied(_ db: Database) throws -> [String] {
        _ = try Int.fetchOne(db, sql: "PRAGMA schema_version")
        return try migrator.appliedMigrations(db)
    }

    /// What a file holds.
    enum Content {
        /// Nothing yet, as when another program is about to create it, or did not come to that.
        case nothing
        /// A library as this Parallax writes it.
        case library
        /// A library of an older Parallax, which has to be migrated.
        case olderLibrary
        /// A library of a newer Parallax.
        case newerLibrary
        /// Another program's tables.
        case somethingElse
    }

    /// Looks at the header and at the names of the applied migrations.
    static func content(_ db: Database) throws -> Content {
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
            return try hasTables(db) ? .somethingElse : .nothing
        }
        if try migrator.hasBeenSuperseded(db) { return .newerLibrary }
        return try migrator.hasCompletedMigrations(db) ? .library : .olderLibrary
    }

    /// Whether there are tables but that of the migrations, which is there before the first of them.
    private static func hasTables(_ db: Database) throws -> Bool {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
        return try Int.fetchOne(db, sql: sql) != 0
    }
}
