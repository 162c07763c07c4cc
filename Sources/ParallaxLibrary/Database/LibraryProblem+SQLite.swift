import GRDB
import ParallaxCore

extension LibraryProblem {
    /// What an error means for the user of the library at `path`.
    init(_ error: any Error, path: String) {
        switch error {
        case let problem as LibraryProblem: self = problem
        case let problem as SearchSyntaxProblem: self = .misunderstood(problem)
        case let error as DatabaseError: self = Self.meaning(of: error, path)
        default: self = .unusable(path: path, reason: "\(error)")
        }
    }

    private static func meaning(of error: DatabaseError, _ path: String) -> LibraryProblem {
        switch (error.resultCode, error.extendedResultCode) {
        // The shared memory beside the file is the first that a full disk refuses.
        case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE): .full(path: path)
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): .busy(path: path)
        case (.SQLITE_CORRUPT, _): .damaged(path: path)
        // Its first bytes are another format's.
        case (.SQLITE_NOTADB, _): .foreign(path: path)
        default: .unusable(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }
}
