#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A path as it is typed where no shell reads it.
struct TypedPath {
    let text: String

    init(_ text: String) { self.text = text }

    /// The path itself: `~` at the beginning stands for the user's folder, as in a shell.
    var expanded: String {
        guard text.hasPrefix("~/"), let home = Console.environment("HOME") else { return text }
        return home + text.dropFirst()
    }

    /// Entries of a folder that are looked at, and of those that fit that are offered.
    static let (mostEntries, mostOffered) = (10_000, 200)

    /// The files and folders whose paths begin so, in the order of their names; those of folders end with a slash.
    var names: [String] {
        let folder = text.lastIndex(of: "/").map { String(text[...$0]) } ?? ""
        let name = text.dropFirst(folder.count)
        let place = folder.isEmpty ? "./" : TypedPath(folder).expanded
        guard let entries = opendir(place) else { return [] }
        defer { closedir(entries) }
        var found: [String] = []
        for _ in 0..<Self.mostEntries {
            guard let entry = readdir(entries) else { break }
            guard let file = Self.name(of: entry), file.hasPrefix(name), !file.hasPrefix(".") || name.hasPrefix(".")
            else { continue }
            found.append(folder + file + (Self.isFolder(entry.pointee.d_type, at: place + file) ? "/" : ""))
        }
        return Array(found.sorted().prefix(Self.mostOffered))
    }

    /// Whether an entry is a folder or leads to one; some file systems tell no types.
    private static func isFolder(_ type: UInt8, at path: String) -> Bool {
        guard type == UInt8(DT_LNK) || type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A name as it can be typed; `nil` for one with control characters, and for the folder itself and the one above it.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        let isTypeable = name.unicodeScalars.allSatisfy { scalar in
            scalar != "\u{FFFD}" && scalar.properties.generalCategory != .control
        }
        return isTypeable && name != "." && name != ".." ? name : nil
    }
}
