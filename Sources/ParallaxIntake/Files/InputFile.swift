/// One file to read, and what its path tells.
struct InputFile: Hashable {
    /// The path as it is opened.
    let path: String
    /// The folders between the one that the user named and the file, the nearest first.
    let folders: [String]

    /// Names that may be the outlet's: the file's without its extension, then the folders'.
    var names: [String] {
        let name = path.split(separator: "/").last ?? ""
        return [String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)] + folders
    }
}
