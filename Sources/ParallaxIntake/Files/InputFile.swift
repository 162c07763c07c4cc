/// One file to read, and what its path tells.
struct InputFile: Hashable {
    /// The path as it is opened.
    let path: String
    /// The folders between the one that the user named and the file, the nearest first.
    let folders: [String]
    /// Whether it is the end of a pipe that a shell passed, as by `<(command)`.
    var isPipe = false

    /// Whether a path is that of something the program was started with open, which somebody writes: other pipes may wait
    /// for ever.
    static func isPassed(_ path: String) -> Bool { descriptor(passedAs: path) != nil }

    /// The number of what the program was started with open; `nil` for every other path.
    static func descriptor(passedAs path: String) -> Int32? {
        if path == "/dev/stdin" { return 0 }
        let prefix = ["/dev/fd/", "/proc/self/fd/"].first { path.hasPrefix($0) }
        guard let prefix, path.utf8.dropFirst(prefix.utf8.count).allSatisfy(ASCII.isDigit) else { return nil }
        return Int32(path.dropFirst(prefix.count))
    }

    /// Names that may be the outlet's: the file's without its extension, then the folders'; a pipe has none.
    var names: [String] {
        guard !isPipe else { return [] }
        let name = path.split(separator: "/").last ?? ""
        return [String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)] + folders
    }
}
