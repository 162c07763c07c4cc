#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The right to create and migrate the libraries of a folder, which one program has at a time.
///
/// The folder is what is locked (flock(2)): the lock goes with the program, whatever becomes of that, and leaves no file
/// behind. A lock on the library itself could take away those that SQLite has there.
enum MigrationLock {
    /// How long we sleep until we ask again, in microseconds.
    private static let pause: UInt32 = 10_000

    /// Waits for the lock, and gives it back when `body` has ended.
    ///
    /// - Parameter patience: For how many seconds another program may have it.
    /// - Throws: That the library is busy, why its folder cannot be locked, or what `body` throws.
    static func holding<Value>(_ file: LibraryFile, patience: Double, _ body: () throws -> Value) throws -> Value {
        let descriptor = open(file.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw file.unusable(errno) }
        defer { close(descriptor) }
        try wait(for: descriptor, of: file, patience: patience)
        return try body()
    }

    private static func wait(for descriptor: Int32, of file: LibraryFile, patience: Double) throws(LibraryProblem) {
        let end = ContinuousClock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw file.unusable(errno) }
            guard ContinuousClock.now < end else { throw .busy(path: file.path) }
            usleep(Self.pause)
        }
    }
}
