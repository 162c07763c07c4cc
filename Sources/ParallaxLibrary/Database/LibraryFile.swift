#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file that a library is kept in.
///
/// SQLite gives the files beside it, `-wal` and `-shm`, the permissions of this one.
struct LibraryFile: Hashable, Sendable {
    /// The path as the user knows it.
    let path: String

    /// The path for SQLite, to which `file:` and `:memory:` mean something else.
    var databasePath: String { path.hasPrefix("/") ? path : "./" + path }

    /// The file that the path leads to over symbolic links, also where nothing lies at their end yet: SQLite has its
    /// files beside that one.
    private var target: LibraryFile {
        guard let resolved = realpath(path, nil) else { return errno == ENOENT ? linked?.target ?? self : self }
        defer { free(resolved) }
        return LibraryFile(path: String(cString: resolved))
    }

    /// Where the path leads if it is a symbolic link.
    private var linked: LibraryFile? {
        var name = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &name, name.count)
        guard count > 0 else { return nil }
        let end = String(decoding: name[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
        return LibraryFile(path: end.hasPrefix("/") ? end : "\(parent)/\(end)")
    }

    /// The folder that the file itself lies in, where SQLite has its files, too.
    var folder: String { target.parent }

    /// The file, or what there is of the folders above it.
    var nearest: LibraryFile { exists || parent == path ? self : LibraryFile(path: parent).nearest }

    private var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path for SQLite to a file that nobody writes.
    var immutableAddress: String {
        let encoded = databasePath.utf8.map { byte in
            Self.isPlain(byte)
                ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "file:" + encoded.joined() + "?immutable=1"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether changes lie beside the file that are not in it yet, or another program has it open, which may write
    /// more.
    var mayChange: Bool {
        var status = stat()
        return stat(target.path + "-wal", &status) == 0 && status.st_size > 0 || isOpenElsewhere
    }

    /// Whether another program holds the lock that SQLite has on these bytes as long as a library in WAL is open. The
    /// files beside a library do not tell: who only reads leaves them there.
    private var isOpenElsewhere: Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0002
        lock.l_len = 510
        return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    /// Whether there is anything at the path; one that may not be looked at counts.
    var exists: Bool { access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR) }

    /// Refuses folders, pipes and devices, which SQLite would wait for or answer in riddles.
    func requireRegular() throws(LibraryProblem) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw unusable(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unusable(path: path, reason: "it is not a file") }
    }

    /// Creates the file when it is missing, and the folders above it; nobody else may read them.
    func create() throws(LibraryProblem) {
        let target = target
        try target.createFolders()
        let descriptor = open(target.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) } else if errno != EEXIST { throw unusable(errno) }
    }

    private func createFolders() throws(LibraryProblem) {
        var missing: [Substring] = []
        var folder = path[...].parent
        while !folder.isEmpty, access(String(folder), F_OK) != 0 {
            missing.append(folder)
            folder = folder.parent
        }
        for folder in missing.reversed() {
            guard mkdir(String(folder), 0o700) == 0 || errno == EEXIST else { throw unusable(errno) }
        }
    }

    /// What an error of the system means for the user.
    func unusable(_ number: Int32) -> LibraryProblem {
        if number == ENOSPC || number == EDQUOT { return .full(path: path) }
        return .unusable(path: path, reason: strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
}

extension Substring {
    /// The folder that a path lies in; empty for the root and for what lies in the working folder.
    fileprivate var parent: Substring {
        guard let slash = lastIndex(of: "/") else { return "" }
        return self[..<slash]
    }
}
