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
    /// A symbolic link is never followed. Where the text cannot be written, a file that was not there before is removed:
    /// it would be in the way of the next try.
    ///
    /// - Throws: ``CommandProblem/fileExists(name:)`` where one stands in the way,
    ///   ``CommandProblem/unwritableFile(name:reason:)`` for any other cause.
    func write(_ text: String) throws(CommandProblem) {
        let created = open(path, Self.flags | O_CREAT | O_EXCL, 0o644)
        let descriptor = created < 0 && errno == EEXIST && replaces ? open(path, Self.flags | O_TRUNC) : created
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        do { try Console.write(text, to: descriptor) } catch {
            if created >= 0 { unlink(path) }
            guard case .unwritable(let reason) = error else { throw error }
            throw .unwritableFile(name: path, reason: reason)
        }
    }

    private static let flags = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK

    private func failure(_ number: Int32) -> CommandProblem {
        if number == EEXIST { return .fileExists(name: path) }
        let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        return .unwritableFile(name: path, reason: reason)
    }
}
