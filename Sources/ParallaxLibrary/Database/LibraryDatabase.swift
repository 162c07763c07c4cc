import GRDB
import Synchronization

/// A library's SQLite database, which is opened when it is first asked for.
///
/// Reading opens only a file that is there, without the right to write, and never creates one. The first writing does.
final class LibraryDatabase: Sendable {
    private struct Connections {
        var reading: Result<DatabaseQueue?, LibraryProblem> = .success(nil)
        /// `nil` where it is not opened yet, or could not be.
        var searching: DatabaseQueue?
        var writing: DatabaseQueue?
        /// The file that they lead to; `nil` in memory, and before it is there.
        var file: FileIdentity?
        /// The state that the first writing found, as reading, if there was anything to read, and as writing saw it; `nil`
        /// before it.
        var handover: (reading: ForeignVersion?, writing: ForeignVersion)?
    }

    private let place: LibraryPlace
    private let patience: Double
    private let connections = Mutex(Connections())
    private let writings = Atomic(0)

    /// - Parameter patience: For how many seconds another program may hold the library before we give up.
    init(_ place: LibraryPlace, patience: Double) {
        self.place = place
        self.patience = patience
    }

    /// Reads; `nil` when there is no library yet.
    func read<Value>(_ body: (Database) throws -> Value) throws(LibraryProblem) -> Value? {
        guard let connection = try readingConnection() else { return nil }
        return try told { try connection.read(body) }
    }

    private func readingConnection() throws(LibraryProblem) -> DatabaseQueue? {
        let opened = connections.withLock { connections in
            leaveReplacedFile(&connections)
            if !Self.isLasting(connections.reading) {
                connections.reading = openForReading(connections.writing)
                connections.file = connections.file ?? file
            }
            return connections.reading
        }
        return try opened.get()
    }

    /// The file that lies at the path now.
    private var file: FileIdentity? {
        if case .file(let path) = place { FileIdentity(path: path) } else { nil }
    }

    /// Leaves a library that was moved away, or taken the place of: what is decided belongs where the user has his library.
    private func leaveReplacedFile(_ connections: inout Connections) {
        guard let old = connections.file, old != file else { return }
        connections = Connections()
        writings.add(1, ordering: .relaxed)
    }

    /// A failure is an answer too, and reading does not ask the same library again and again; but another program lets go
    /// of it, and a folder may be opened to us.
    private static func isLasting(_ reading: Result<DatabaseQueue?, LibraryProblem>) -> Bool {
        switch reading {
        case .success(let connection): connection != nil
        case .failure(.busy), .failure(.unusable): false
        case .failure: true
        }
    }

    /// Reads what may take long on a connection of its own, so that no article waits for it; in memory there is only one.
    /// A task that is cancelled gives up at once. `nil` when there is no library yet.
    func search<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(LibraryProblem) -> Value? {
        guard let reading = try readingConnection() else { return nil }
        let connection = searchingConnection ?? reading
        do { return try await connection.read(body) } catch { throw LibraryProblem(error, path: place.path) }
    }

    private var searchingConnection: DatabaseQueue? {
        connections.withLock { connections in
            if connections.searching == nil {
                connections.searching = try? openForReading(connections.writing).get()
            }
            return connections.searching
        }
    }

    /// Writes in one transaction; when this returns, it is in the file, whatever becomes of the program.
    func write<Value>(_ body: (Database) throws -> Value) throws(LibraryProblem) -> Value {
        let connection = try connections.withLock { connections throws(LibraryProblem) in
            try openForWriting(&connections)
        }
        return try told {
            try connection.write { db in
                // Whoever reads on this connection before the change is there has the version from before it, and whoever
                // reads after it another.
                db.afterNextTransaction { _ in self.writings.add(1, ordering: .relaxed) }
                return try body(db)
            }
        }
    }

    /// Gives up what is being read, and closes the file; the last to close it takes in what was written beside it.
    func close() {
        let opened = connections.withLock { connections in
            defer { connections = Connections() }
            return connections
        }
        for connection in [(try? opened.reading.get()) ?? nil, opened.searching].compactMap(\.self) {
            connection.interrupt()
            try? connection.close()
        }
        try? opened.writing?.close()
    }

    /// A number that is another one after every writing, by us or by another program.
    func version(_ db: Database) throws -> Int {
        let statement = try db.cachedStatement(sql: "PRAGMA data_version")
        return (try Int.fetchOne(statement) ?? 0) &* 1_000_003 &+ writings.load(ordering: .relaxed)
    }

    /// Changes only when another program has written; `nil` when there is nothing to read.
    struct ForeignVersion: Hashable, Sendable {
        fileprivate let isWriting: Bool
        fileprivate let file: FileIdentity?
        private let number: Int

        fileprivate init?(_ connection: DatabaseQueue, isWriting: Bool, file: FileIdentity?) {
            let number = try? connection.read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") }
            guard let number = number ?? nil else { return nil }
            self.isWriting = isWriting
            self.file = file
            self.number = number
        }
    }

    /// What SQLite says on the connection that we write through, for which our own changes do not count.
    var foreignVersion: ForeignVersion? {
        _ = try? read { _ in }
        let opened = connections.withLock { $0 }
        if let writing = opened.writing { return ForeignVersion(writing, isWriting: true, file: opened.file) }
        return ((try? opened.reading.get()) ?? nil).flatMap {
            ForeignVersion($0, isWriting: false, file: opened.file)
        }
    }

    /// Whether another program has written between two states.
    ///
    /// Between them this program may have begun to write: then numbers of two connections would be compared, and what it
    /// wrote itself be taken for another's.
    func isForeignChange(from old: ForeignVersion?, to new: ForeignVersion?) -> Bool {
        guard old != new else { return false }
        guard let new, old == nil || old?.file == new.file, old?.isWriting != new.isWriting,
            let handover = connections.withLock({ $0.handover })
        else { return true }
        return old != handover.reading || new != handover.writing
    }

    /// The folder of the file; `nil` in memory.
    var folder: String? {
        guard case .file(let path) = place else { return nil }
        return LibraryFile(path: path).folder
    }

    private func openForReading(_ writing: DatabaseQueue?) -> Result<DatabaseQueue?, LibraryProblem> {
        guard case .file(let path) = place else { return .success(writing) }
        let file = LibraryFile(path: path)
        guard file.exists else { return .success(nil) }
        return Result { () throws(LibraryProblem) in
            try told { try DatabaseQueue.reading(file, patience: patience) }
        }
    }

    private func openForWriting(_ connections: inout Connections) throws(LibraryProblem) -> DatabaseQueue {
        leaveReplacedFile(&connections)
        if let connection = connections.writing { return connection }
        let connection: DatabaseQueue
        switch place {
        case .nowhere: throw .homeless
        case .memory: connection = try told { try .inMemory() }
        case .file(let path):
            connection = try told { try .writing(LibraryFile(path: path), patience: patience) }
        }
        let new = file
        let handover = Self.handover(from: connections, to: connection, in: new)
        connections = Connections(writing: connection, file: new, handover: handover)
        return connection
    }

    /// What another program writes in between changes both numbers, or the second one later.
    private static func handover(
        from connections: Connections, to writing: DatabaseQueue, in file: FileIdentity?
    ) -> (reading: ForeignVersion?, writing: ForeignVersion)? {
        let after = ForeignVersion(writing, isWriting: true, file: file)
        let before = ((try? connections.reading.get()) ?? nil).flatMap {
            ForeignVersion($0, isWriting: false, file: connections.file)
        }
        return after.map { (before, $0) }
    }

    private func told<Value>(_ body: () throws -> Value) throws(LibraryProblem) -> Value {
        do { return try body() } catch { throw LibraryProblem(error, path: place.path) }
    }
}

extension LibraryPlace {
    /// The path that a problem names.
    fileprivate var path: String {
        switch self {
        case .file(let path): path
        case .memory, .nowhere: "in memory"
        }
    }
}
