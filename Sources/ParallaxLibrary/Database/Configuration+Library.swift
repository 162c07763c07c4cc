import GRDB

extension Configuration {
    /// How a library is read. Pages of lists and articles find all they need in 4 MB at any size of the library.
    static func reading(patience: Double) -> Configuration {
        var configuration = library(patience: patience)
        configuration.readonly = true
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA cache_size = -4000") }
        return configuration
    }

    /// How a library is written.
    static func writing(patience: Double) -> Configuration {
        var configuration = library(patience: patience)
        configuration.prepareDatabase { db in
            // Only a new file takes it.
            try db.execute(sql: "PRAGMA page_size = 8192")
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            // The index is written all over, which the 2 MB that SQLite takes by itself do not hold.
            try db.execute(sql: "PRAGMA cache_size = -32000")
            // Pages that are written again soon go into the library once: an import of 100,000 articles took a tenth longer
            // with SQLite's own 1,000.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            // What a statement changes is kept aside until it ends; for one article it is more than SQLite keeps in memory by
            // itself, and ten thousand articles wrote a gigabyte into a temporary file.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // Words that the index moves need not be wiped from where they were.
            try db.execute(sql: "PRAGMA secure_delete = FAST")
            // What a reader decided survives a power failure too; a decision a second is no haste.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// The caution that SQLite advises for files from elsewhere (<https://www.sqlite.org/security.html>).
    private static func library(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            db.add(function: NameWords.function)
        }
        return configuration
    }
}
