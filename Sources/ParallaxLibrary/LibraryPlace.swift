/// Where a library is kept.
public enum LibraryPlace: Hashable, Sendable {
    /// In memory; it goes with the program.
    case memory
    /// In one SQLite file, which is created when something is kept for the first time.
    case file(path: String)
    /// Nowhere, for nothing says where this user's files belong.
    case nowhere
}

extension LibraryPlace {
    /// Where a user's library is when no path is named on the command line: what `PARALLAX_LIBRARY` names, else
    /// `parallax/library.sqlite` in the folder that the XDG Base Directory Specification has for data files.
    ///
    /// - Parameter environment: The value of an environment variable. Empty ones count as not set, and so does a
    ///   relative `XDG_DATA_HOME`, as the specification wants it.
    public static func standard(environment: (String) -> String?) -> LibraryPlace {
        if let path = environment("PARALLAX_LIBRARY"), !path.isEmpty { return .file(path: path) }
        let folder =
            absolute(environment("XDG_DATA_HOME")) ?? absolute(environment("HOME")).map { $0 + "/.local/share" }
        return folder.map { .file(path: $0 + "/parallax/library.sqlite") } ?? .nowhere
    }

    /// Whether there is nothing yet at the path of the file.
    public var isMissing: Bool {
        guard case .file(let path) = self else { return false }
        return !LibraryFile(path: path).exists
    }

    private static func absolute(_ path: String?) -> String? { path.flatMap { $0.hasPrefix("/") ? $0 : nil } }
}
