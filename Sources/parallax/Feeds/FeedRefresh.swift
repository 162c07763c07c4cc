import ParallaxIntake
import ParallaxLibrary

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks for the feeds of a library, and keeps what is new in each as it comes.
struct FeedRefresh: Sendable {
    let library: Library
    let client: WebClient

    /// Asks for all feeds, and tells of each when it is kept; ends early when the task is cancelled.
    ///
    /// - Parameter each: Called with what came of a feed, how many are done by then, and of how many.
    /// - Throws: Why the library cannot be read or written; what was kept before stays.
    func run(each: (FeedOutcome, _ done: Int, _ total: Int) throws -> Void) async throws {
        let feeds = try library.feeds()
        var hasNews = false
        try await withThrowingTaskGroup(of: FeedVisit.self) { group in
            let now = time(nil)
            for feed in feeds { group.addTask { [client] in await FeedVisit.visit(feed, by: client, now: now) } }
            var done = 0
            for try await visit in group {
                done += 1
                let outcome = try Self.keep(visit, in: library)
                hasNews = hasNews || outcome.hasNews
                try each(outcome, done, feeds.count)
            }
        }
        if hasNews { try library.tellArrivals() }
    }

    /// Keeps what came of a feed: its entries, then that they were fetched.
    static func keep(_ visit: FeedVisit, in library: Library) throws(LibraryProblem) -> FeedOutcome {
        var additions: [Addition] = []
        switch visit.finding {
        case .waiting, .cancelled, .ended(isNew: false): break
        case .entries(let entries):
            if !entries.isEmpty { additions = try library.add(entries: entries) }
            fallthrough
        case .unchanged, .failed, .ended: try library.update(visit.feed, at: visit.address)
        }
        return FeedOutcome(visit, additions)
    }
}
