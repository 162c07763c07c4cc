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
    /// A symbolic link is never followed. Where the text cannot be written, nothing of it is left: a new file would be in the
    /// way of the next try, and one that was to be replaced stays as it was.
    ///
    /// - Throws: ``CommandProblem/fileExists(name:)`` where one stands in the way,
    ///   ``CommandProblem/unwritableFile(name:reason:)`` for any other cause.
    func write(_ text: String) throws(CommandProblem) {
        if replaces, let mode = replaceableMode { return try replace(with: text, mode: mode) }
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

    /// The rights of a file that can be replaced by another one beside it; `nil` where there is none.
    private var replaceableMode: mode_t? {
        var status = stat()
        let folder = path.contains("/") ? path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) : "."
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, W_OK) == 0,
            access(String(folder), W_OK) == 0
        else { return nil }
        return status.st_mode & 0o777
    }

    /// Writes the whole content beside the file and then puts it in its place.
    private func replace(with text: String, mode: mode_t) throws(CommandProblem) {
        let part = path + ".part"
        unlink(part)
        do {
            try OutputFile(path: part, replaces: false).write(text)
        } catch .unwritableFile(_, let reason) {
            throw .unwritableFile(name: path, reason: reason)
        }
        chmod(part, mode)
        guard rename(part, path) == 0 else { throw failure(errno) }
    }

    private static let flags = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK

    private func failure(_ number: Int32) -> CommandProblem {
        if number == EEXIST { return .fileExists(name: path) }
        let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        return .unwritableFile(name: path, reason: reason)
    }
}
