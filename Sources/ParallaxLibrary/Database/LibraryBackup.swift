import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A copy of an older library, made beside it before it is migrated: `library.sqlite.backup-1` holds one whose last
/// migration was the first.
struct LibraryBackup {
    private let file: LibraryFile

    init(of file: LibraryFile) { self.file = file }

    /// Writes the copy. It has its name only when it is whole, and nothing stays of one that is not.
    ///
    /// Only who has the ``MigrationLock`` may write it, so that nobody else writes the same file, nor migrates meanwhile.
    ///
    /// - Throws: Why it cannot be written; the library must then stay as it is.
    func write(from connection: DatabaseQueue) throws {
        let migrations = try connection.read { db in try LibrarySchema.migrator.appliedIdentifiers(db).count }
        let copy = LibraryFile(path: "\(file.path).backup-\(migrations)")
        let part = LibraryFile(path: copy.path + ".part")
        remove(part)
        defer { remove(part) }
        try part.create()
        let target = try DatabaseQueue(path: part.databasePath)
        try connection.backup(to: target)
        try target.close()
        guard rename(part.path, copy.path) == 0 else { throw copy.unusable(errno) }
    }

    /// Removes a part, and what SQLite had beside it when the program or the disk failed.
    private func remove(_ part: LibraryFile) {
        unlink(part.path)
        unlink(part.path + "-journal")
    }
}
