import GRDB

extension DatabaseQueue {
    /// Opens a library without the right to change it; `nil` when nothing is in the file yet.
    ///
    /// - Throws: ``LibraryProblem`` when the file holds something else, `DatabaseError` when it cannot be read.
    static func reading(_ file: LibraryFile, patience: Double) throws -> DatabaseQueue? {
        try file.requireRegular()
        var configuration = Configuration.library(patience: patience)
        configuration.readonly = true
        let connection = try DatabaseQueue(path: file.databasePath, configuration: configuration)
        switch try connection.read(LibrarySchema.content) {
        case .nothing: return nil
        case .library: return connection
        case .newerLibrary: throw LibraryProblem.newer(path: file.path)
        case .somethingElse: throw LibraryProblem.foreign(path: file.path)
        }
    }

    /// Opens a library to write in it, and creates and migrates it as far as needed.
    ///
    /// A file that holds something else is opened only for reading, so not a byte of it changes.
    ///
    /// - Throws: ``LibraryProblem`` when the file holds something else or cannot be created, `DatabaseError` when it
    ///   cannot be written.
    static func writing(_ file: LibraryFile, patience: Double) throws -> DatabaseQueue {
        if file.exists { _ = try reading(file, patience: patience) }
        try file.create()
        var configuration = Configuration.library(patience: patience)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            // What a reader decided survives a power failure too; a decision a second is no haste.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        let connection = try DatabaseQueue(path: file.databasePath, configuration: configuration)
        try LibrarySchema.migrate(connection)
        return connection
    }

    /// A library that goes with the program.
    static func inMemory() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { db in db.add(function: NameWords.function) }
        let connection = try DatabaseQueue(configuration: configuration)
        try LibrarySchema.migrate(connection)
        return connection
    }
}

extension Configuration {
    /// The caution that SQLite advises for files from elsewhere (<https://www.sqlite.org/security.html>).
    fileprivate static func library(patience: Double) -> Configuration {
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
