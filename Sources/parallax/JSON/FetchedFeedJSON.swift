import ParallaxLibrary

/// What came of a feed, as `fetch --json` prints it.
struct FetchedFeedJSON: Encodable {
    let address: String
    let title: String
    let outcome: String
    let added: Int
    let changed: Int
    let known: Int
    let problem: Nullable<String>

    init(_ outcome: FeedOutcome) {
        address = outcome.feed.address
        title = outcome.feed.title
        self.outcome = outcome.word
        added = outcome.added
        changed = outcome.changed
        known = outcome.known
        problem = Nullable(outcome.problem)
    }
}
