#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A path from the root on, without `.` and `..`: the same for a file from whatever folder it is named. Symbolic links stay.
struct AbsolutePath {
    let text: String

    /// - Parameter folder: What a path counts from that does not begin at the root.
    init(_ path: String, in folder: String = AbsolutePath.workingFolder) {
        let whole = path.hasPrefix("/") ? path : folder + "/" + path
        var names: [Substring] = []
        for name in whole.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        text = "/" + names.joined(separator: "/")
    }

    /// The folder that the program works in; the root when it was removed.
    private static var workingFolder: String {
        guard let folder = getcwd(nil, 0) else { return "/" }
        defer { free(folder) }
        return String(cString: folder)
    }
}
