import GRDB

/// Another program that writes into a library and takes its time.
final class LibraryHolder {
    private let queue: DatabaseQueue

    /// Holds the library from now on.
    init(_ path: String) throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.busyMode = .timeout(60)
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { db in try db.execute(sql: "BEGIN EXCLUSIVE") }
    }

    /// Lets go of it.
    func release() throws { try queue.inDatabase { db in try db.execute(sql: "ROLLBACK") } }
}
