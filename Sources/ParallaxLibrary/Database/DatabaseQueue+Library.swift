import GRDB

extension DatabaseQueue {
    /// Opens a library without the right to change it; `nil` when nothing is in the file yet.
    ///
    /// An older library is brought up to date first, for which it is opened to be written.
    ///
    /// - Throws: ``LibraryProblem`` when the file holds something else, `DatabaseError` when it cannot be read.
    static func reading(_ file: LibraryFile, patience: Double) throws -> DatabaseQueue? {
        let connection = try inspecting(file, patience: patience)
        switch try connection.read({ db in try LibrarySchema.content(db) }) {
        case .nothing: return nil
        case .library: return connection
        case .olderLibrary:
            try connection.close()
            try writing(file, patience: patience).close()
            return try inspecting(file, patience: patience)
        case .newerLibrary: throw LibraryProblem.newer(path: file.path)
        case .somethingElse: throw LibraryProblem.foreign(path: file.path)
        }
    }

    /// Opens a library to write in it, and creates and migrates it as far as needed.
    ///
    /// A file that holds something else is opened only for reading, so not a byte of it changes. Of an older library a
    /// copy is made first. Of several programs that find an older library, or none, one does all that, and the others wait
    /// and find it done.
    ///
    /// - Throws: ``LibraryProblem`` when the file holds something else or cannot be created, `DatabaseError` when it
    ///   cannot be written.
    static func writing(_ file: LibraryFile, patience: Double) throws -> DatabaseQueue {
        if try content(of: file, patience: patience) == .library { return try opened(file, patience: patience) }
        if !file.exists { try file.create() }
        return try MigrationLock.holding(file, patience: patience) {
            if file.exists { try prepareWriting(file, patience: patience) }
            let connection = try opened(file, patience: patience)
            try LibrarySchema.migrate(connection)
            return connection
        }
    }

    private static func opened(_ file: LibraryFile, patience: Double) throws -> DatabaseQueue {
        try DatabaseQueue(path: file.databasePath, configuration: .writing(patience: patience))
    }

    /// What a file holds; nothing when there is none.
    private static func content(of file: LibraryFile, patience: Double) throws -> LibrarySchema.Content {
        guard file.exists else { return .nothing }
        let connection = try inspecting(file, patience: patience)
        let content = try connection.read { db in try LibrarySchema.content(db) }
        try connection.close()
        return content
    }

    /// A library that goes with the program.
    static func inMemory() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { db in db.add(function: NameWords.function) }
        let connection = try DatabaseQueue(configuration: configuration)
        try LibrarySchema.migrate(connection)
        return connection
    }

    private static func prepareWriting(_ file: LibraryFile, patience: Double) throws {
        let connection = try inspecting(file, patience: patience)
        switch try connection.read({ db in try LibrarySchema.content(db) }) {
        case .nothing, .library: break
        case .olderLibrary: try LibraryBackup(of: file).write(from: connection)
        case .newerLibrary: throw LibraryProblem.newer(path: file.path)
        case .somethingElse: throw LibraryProblem.foreign(path: file.path)
        }
        try connection.close()
    }

    /// Opens a file read-only, whatever it holds.
    ///
    /// SQLite needs a file beside a library to read it. Where we can make none (on a read-only disk, or in a folder of
    /// somebody else), and nobody has the library open, it is read as one that does not change. Should its owner
    /// write it meanwhile, an answer may fail or mix what was with what is, but nothing of it can be harmed, and whoever
    /// opens it next reads what is there. While he has it open, his files beside it serve us, too.
    private static func inspecting(_ file: LibraryFile, patience: Double) throws -> DatabaseQueue {
        try file.requireRegular()
        let configuration = Configuration.reading(patience: patience)
        do {
            let connection = try DatabaseQueue(path: file.databasePath, configuration: configuration)
            _ = try connection.read { db in try Int.fetchOne(db, sql: "PRAGMA schema_version") }
            return connection
        } catch let error as DatabaseError where isForLackOfFiles(error) && !file.mayChange {
            return try DatabaseQueue(path: file.immutableAddress, configuration: configuration)
        }
    }

    /// Whether it says that no file can be made beside a library: of a read-only disk SQLite says another thing than of
    /// a folder without the right to write.
    private static func isForLackOfFiles(_ error: DatabaseError) -> Bool {
        error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    }
}
