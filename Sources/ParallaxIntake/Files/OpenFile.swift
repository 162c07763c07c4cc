#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A regular file that is open to be read, until nobody holds it any more.
final class OpenFile {
    let path: String
    let descriptor: Int32
    /// How many bytes it had when it was opened.
    let size: Int

    /// Opens a file; never waits on a pipe or a device.
    ///
    /// - Throws: Why it cannot be read.
    convenience init(_ path: String) throws(IntakeProblem) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failure(errno, path) }
        try self.init(descriptor, path)
    }

    private init(_ descriptor: Int32, _ path: String) throws(IntakeProblem) {
        var status = stat()
        let isKnown = fstat(descriptor, &status) == 0
        (self.path, self.descriptor, size) = (path, descriptor, Int(status.st_size))
        guard isKnown else { throw .failure(errno, path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    }

    deinit { close(descriptor) }

    /// The next bytes; none at the end.
    func next(atMost most: Int) throws(IntakeProblem) -> [UInt8] {
        try FileBytes.some(of: descriptor, atMost: most, path)
    }
}
