import Synchronization

/// The order of what was searched for last.
final class RankCache: Sendable {
    private struct Contents {
        let subject: PlaceCache.Subject
        let rows: [Int64]
    }

    private let contents = Mutex<Contents?>(nil)

    init() {}

    /// The rows for a subject, made by `rank` when they are not known.
    func rows(_ subject: PlaceCache.Subject, rank: () throws -> [Int64]?) rethrows -> [Int64]? {
        if let known = contents.withLock({ $0?.subject == subject ? $0?.rows : nil }) { return known }
        guard let rows = try rank() else { return nil }
        contents.withLock { $0 = Contents(subject: subject, rows: rows) }
        return rows
    }
}
