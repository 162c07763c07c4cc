#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A path from the root on, without `.` and `..`: the same for a file from whatever folder it is named. Symbolic links stay
/// where no `..` stands behind them.
struct AbsolutePath {
    let text: String

    /// - Parameter folder: What a path counts from that does not begin at the root.
    init(_ path: String, in folder: String = AbsolutePath.workingFolder) {
        let whole = Self.withoutLinks(path.hasPrefix("/") ? path : folder + "/" + path)
        var names: [Substring] = []
        for name in whole.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        text = "/" + names.joined(separator: "/")
    }

    /// Behind a link `..` leads elsewhere than the name before it: the folder is then as the system finds it.
    private static func withoutLinks(_ path: String) -> String {
        let names = path.split(separator: "/")
        guard let last = names.last, last != "..", names.contains("..") else { return path }
        guard let found = realpath("/" + names.dropLast().joined(separator: "/"), nil) else { return path }
        defer { free(found) }
        return String(cString: found) + "/" + last
    }

    /// The folder that the program works in; the root when it was removed.
    private static var workingFolder: String {
        guard let folder = getcwd(nil, 0) else { return "/" }
        defer { free(folder) }
        return String(cString: folder)
    }
}
