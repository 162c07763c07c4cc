import ParallaxLibrary

/// A subscription as `feeds --json` prints it; times are in Greenwich.
struct FeedJSON: Encodable {
    let address: String
    let title: String
    let page: Nullable<String>
    let folders: [String]
    let fetched: Nullable<String>
    let due: Nullable<String>
    let failures: Int
    let problem: Nullable<String>
    let ended: Bool

    init(_ feed: FeedSubscription) {
        address = feed.address
        title = feed.title
        page = Nullable(feed.page)
        folders = feed.folders
        fetched = Nullable(feed.fetched.map { Moment(seconds: $0).inGreenwich })
        due = Nullable(feed.due > 0 ? Moment(seconds: feed.due).inGreenwich : nil)
        failures = feed.failures
        problem = Nullable(feed.problem)
        ended = feed.hasEnded
    }
}
