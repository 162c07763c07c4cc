import ParallaxLibrary
import ParallaxUnicode

/// What became of the feeds, told while they are asked for and at the end.
struct FetchReport: Sendable {
    private let isJSON: Bool
    private var feeds = 0
    private var count = FetchCount()
    /// Feeds of which nothing was got.
    private(set) var failed = 0
    private var cancelled = 0
    private var progress: ProgressDisplay?

    init(isJSON: Bool) { self.isJSON = isJSON }

    /// Tells what came of one feed.
    mutating func take(_ outcome: FeedOutcome, done: Int, of total: Int) throws {
        var progress = self.progress ?? ProgressDisplay(total: total, printsLines: false)
        progress.clear()
        feeds += 1
        count.added += outcome.added
        count.changed += outcome.changed
        if case .cancelled = outcome.finding { cancelled += 1 }
        if let problem = outcome.problem {
            failed += 1
            Console.complain(problem)
        }
        if isJSON {
            try JSONOutput.print(FetchedFeedJSON(outcome))
        } else if let told = outcome.told {
            try Console.print("\(Harmless.line(outcome.feed.title)): \(Harmless.line(told))")
        }
        progress.show(done: done)
        self.progress = progress
    }

    /// Says what was done in all.
    func close() throws {
        guard feeds > 0 else { return Console.complain(Self.none) }
        if cancelled > 0 {
            Console.complain("Interrupted with \(cancelled) of \(feeds) feeds not fetched; what came before is kept.")
        }
        guard !isJSON else { return }
        let failures = failed > 0 ? ", \(failed) failed" : ""
        try Console.print("\(count.told) in \(feeds) \(feeds == 1 ? "feed" : "feeds")\(failures)")
    }

    /// What is said without feeds.
    static let none = "There are no feeds yet; parallax add URL subscribes to one."
}
