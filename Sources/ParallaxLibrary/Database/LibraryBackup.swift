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

    /// Writes the copy. It has its name only when it is whole.
    ///
    /// - Throws: Why it cannot be written; the library must then stay as it is.
    func write(from connection: DatabaseQueue) throws {
        let migrations = try connection.read { db in try LibrarySchema.migrator.appliedIdentifiers(db).count }
        let copy = LibraryFile(path: "\(file.path).backup-\(migrations)")
        let part = LibraryFile(path: copy.path + ".part")
        unlink(part.path)
        try part.create()
        let target = try DatabaseQueue(path: part.databasePath)
        try connection.backup(to: target)
        try target.close()
        guard rename(part.path, copy.path) == 0 else { throw copy.unusable(errno) }
    }
}
