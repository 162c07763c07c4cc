#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lists the files that paths stand for.
struct InputFiles {
    /// Most files that one call lists.
    static let limit = 100_000
    /// Most folders inside one another.
    private static let deepest = 64

    /// A folder by what it is and not by its name, so that links cannot lead in a circle.
    private struct Place: Hashable {
        let device: UInt64
        let node: UInt64
    }

    /// What was found, in the order of the paths, and by name inside folders.
    private(set) var found: [Result<InputFile, IntakeProblem>] = []
    private var visited: Set<Place> = []

    /// Lists files, and all files below folders; hidden ones are left out, a folder reached twice counts once.
    init(_ paths: [String]) {
        for path in paths {
            visited = []
            let before = found.count
            add(path, folders: [], depth: 0)
            if found.count == before { found.append(.failure(.emptyFolder(path: path))) }
        }
    }

    private mutating func add(_ path: String, folders: [String], depth: Int) {
        var status = stat()
        guard !path.contains("\0"), stat(path, &status) == 0 else {
            found.append(.failure(path.contains("\0") ? .missing(path: path) : .failure(errno, path)))
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: found.append(.success(InputFile(path: path, folders: folders)))
        case S_IFDIR:
            let place = Place(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
            if visited.insert(place).inserted { addFolder(path, folders: folders, depth: depth) }
        case S_IFIFO where depth == 0 && InputFile.isPassed(path):
            found.append(.success(InputFile(path: path, folders: [], isPipe: true)))
        default: found.append(.failure(.notAFile(path: path)))
        }
    }

    private mutating func addFolder(_ path: String, folders: [String], depth: Int) {
        guard depth < Self.deepest, found.count < Self.limit else {
            found.append(.failure(.tooManyFiles(path: path, limit: Self.limit)))
            return
        }
        guard let names = Self.names(in: path) else {
            found.append(.failure(.failure(errno, path)))
            return
        }
        let base = path.hasSuffix("/") ? path : path + "/"
        let folder = depth == 0 ? [] : [String(path.split(separator: "/").last ?? "")]
        for name in names {
            guard found.count < Self.limit else {
                found.append(.failure(.tooManyFiles(path: path, limit: Self.limit)))
                return
            }
            add(base + name, folders: folder + folders, depth: depth + 1)
        }
    }

    /// The names in a folder that are not hidden, sorted; `nil` and `errno` when it cannot be read.
    private static func names(in path: String) -> [String]? {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
