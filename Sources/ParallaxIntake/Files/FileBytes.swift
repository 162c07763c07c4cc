#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads a whole file by the system's own calls, which start faster than any framework.
package enum FileBytes {
    /// Largest file that is read, in bytes.
    static let limit = 64 << 20
    private static let chunk = 1 << 16

    /// The bytes of a regular file; never waits on a pipe or a device.
    static func read(_ path: String, limit: Int = limit) throws(IntakeProblem) -> [UInt8] {
        let file = try OpenFile(path)
        guard file.size <= limit else { throw .tooLarge(path: path, limit: limit) }
        return try contents(of: file.descriptor, expecting: file.size, path, limit: limit)
    }

    /// The bytes of a file, or those that come through a pipe that a shell passed, to its end.
    static func read(_ file: InputFile) throws(IntakeProblem) -> [UInt8] {
        guard file.isPipe else { return try read(file.path) }
        guard let passed = InputFile.descriptor(passedAs: file.path), fcntl(passed, F_GETFL) & O_ACCMODE != O_WRONLY
        else {
            throw .notAFile(path: file.path)
        }
        return try contents(of: passed, expecting: 0, file.path, limit: limit)
    }

    /// The bytes of a regular file that need not be there.
    ///
    /// - Throws: ``IntakeProblem`` when it is there and cannot be read, is larger than `limit`, or is no file.
    package static func readIfThere(_ path: String, limit: Int) throws(IntakeProblem) -> [UInt8]? {
        do throws(IntakeProblem) { return try read(path, limit: limit) } catch {
            if case .missing = error { return nil }
            throw error
        }
    }

    /// Everything that comes in through standard input, up to the limit.
    static func standardInput() throws(IntakeProblem) -> [UInt8] {
        try contents(of: STDIN_FILENO, expecting: 0, ArticleReader.standardInput, limit: limit)
    }

    /// Reads to the end, for a file can grow or lie about its size.
    private static func contents(
        of descriptor: Int32, expecting size: Int, _ path: String, limit: Int
    ) throws(IntakeProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while true {
            let more = try some(of: descriptor, atMost: min(max(size + 1, 1024), chunk), path)
            if more.isEmpty { return bytes }
            bytes.append(contentsOf: more)
            guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        }
    }

    /// The bytes that come next, as many as there are at once; none at the end.
    static func some(of descriptor: Int32, atMost most: Int, _ path: String) throws(IntakeProblem) -> [UInt8] {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, used in
            repeat {
                count = unistdRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
            } while count < 0 && errno == EINTR
            used = max(0, count)
        }
        guard count >= 0 else { throw .failure(errno, path) }
        return bytes
    }
}

private func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

extension IntakeProblem {
    /// The problem that an error number of the system stands for.
    static func failure(_ number: Int32, _ path: String) -> IntakeProblem {
        switch number {
        case ENOENT, ENOTDIR: WebAddress.isMeant(by: path) ? .address(path) : .missing(path: path)
        case ENXIO, ENODEV: .notAFile(path: path)
        case EACCES, EPERM: .unreadable(path: path, reason: "permission denied")
        case ELOOP: .unreadable(path: path, reason: "its links lead in a circle")
        default: .unreadable(path: path, reason: strerror(number).map { String(cString: $0) } ?? "error \(number)")
        }
    }
}
