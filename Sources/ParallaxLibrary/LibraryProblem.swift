public import ParallaxCore

/// Why something was not kept in a library, or what was kept cannot be read.
///
/// In none of these cases was the file changed.
public enum LibraryProblem: Error, Hashable, Sendable {
    /// The file was written by a newer Parallax.
    case newer(path: String)
    /// There is a file, but no library in it.
    case foreign(path: String)
    /// The file is no database any more.
    case damaged(path: String)
    /// Another program has held the library for too long.
    case busy(path: String)
    /// The disk is full.
    case full(path: String)
    /// The system refused the file, for the reason given in words.
    case unusable(path: String, reason: String)
    /// Nothing says where a user's files belong.
    case homeless
    /// A query of the search language is wrong.
    case misunderstood(SearchSyntaxProblem)
}

extension LibraryProblem: CustomStringConvertible {
    /// The sentence that the user sees. What to do comes before the path, for a status line may cut its end off.
    public var description: String {
        switch self {
        case .newer(let path):
            "Nothing is kept: the library was written by a newer Parallax; update, or use another --library (\(path))."
        case .foreign(let path):
            "Nothing is kept: the file is no library of Parallax; use another --library (\(path))."
        case .damaged(let path):
            "Nothing is kept: the library is damaged; move it away, or use another --library (\(path))."
        case .busy(let path):
            "Not kept: another program holds the library; try again (\(path))."
        case .full(let path):
            "Not kept: the disk is full; make room and try again (\(path))."
        case .unusable(let path, let reason):
            "Nothing is kept: \(reason); use another --library (\(path))."
        case .homeless:
            "Nothing is kept: this user has no home folder; name a file with --library."
        case .misunderstood(let problem): problem.description
        }
    }
}
