import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes what curses sends instead of the terminal, so that a frame can be ready before it is due and goes out at once.
struct FrameCapture {
    /// What curses writes to: the terminal, but while it is listened to.
    let curses: Int32
    private let terminal: Int32
    private let file: Int32

    /// Prepares to take what is written to another descriptor of the terminal.
    ///
    /// - Throws: ``TerminalProblem/noDescriptors``.
    init(of output: Int32) throws(TerminalProblem) {
        (curses, terminal) = (fcntl(output, F_DUPFD_CLOEXEC, 0), fcntl(output, F_DUPFD_CLOEXEC, 0))
        file = px_unnamed_file()
        guard curses >= 0, terminal >= 0, file >= 0 else { throw .noDescriptors }
    }

    /// What curses sends meanwhile; the terminal does not get it.
    func bytes(of work: () -> Void) -> [UInt8] {
        px_redirect(curses, file)
        work()
        px_redirect(curses, terminal)
        let count = Int(lseek(file, 0, SEEK_CUR))
        lseek(file, 0, SEEK_SET)
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            filled = max(0, pread(file, bytes.baseAddress, count, 0))
        }
    }

    /// Gives back what it needed; what curses writes to stays open.
    func end() {
        close(terminal)
        close(file)
    }
}
