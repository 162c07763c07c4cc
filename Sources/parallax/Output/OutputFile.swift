#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that takes what a command would print.
struct OutputFile {
    let path: String
    /// Whether a file that is there already may be lost.
    let replaces: Bool

    /// Writes a text as the whole content of the file.
    ///
    /// A symbolic link is never followed.
    ///
    /// - Throws: ``CommandProblem/fileExists(name:)`` where one stands in the way,
    ///   ``CommandProblem/unwritableFile(name:reason:)`` for any other cause.
    func write(_ text: String) throws(CommandProblem) {
        let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (replaces ? O_TRUNC : O_EXCL)
        let descriptor = open(path, flags, 0o644)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        do { try Console.write(text, to: descriptor) } catch .unwritable(let reason) {
            throw .unwritableFile(name: path, reason: reason)
        }
    }

    private func failure(_ number: Int32) -> CommandProblem {
        if number == EEXIST { return .fileExists(name: path) }
        let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        return .unwritableFile(name: path, reason: reason)
    }
}
