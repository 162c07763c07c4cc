#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A pipe of single bytes that ends a `poll`.
final class WakePipe: Sendable {
    /// The end to wait for.
    let reader: Int32
    /// The end to write to.
    let writer: Int32

    /// Opens the pipe; both ends never block and are closed in child processes.
    ///
    /// - Throws: `TerminalProblem.noDescriptors`.
    init() throws(TerminalProblem) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .noDescriptors }
        (reader, writer) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(reader)
        close(writer)
    }

    /// Puts one byte in; a full pipe needs none.
    func wake() {
        var byte: UInt8 = 0
        _ = write(writer, &byte, 1)
    }

    /// Takes out every byte.
    func drain() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64)
        while true {
            let count = read(reader, &buffer, buffer.count)
            bytes += buffer[..<max(0, count)]
            guard count == buffer.count else { return bytes }
        }
    }
}
