import ParallaxLibrary

/// Subscriptions as a table: name, how asking for it goes, address.
struct FeedSheet {
    /// The rows.
    let lines: [String]

    init(_ feeds: [FeedSubscription]) {
        var table = TextTable()
        for feed in feeds { table.add(feed.title, Self.state(of: feed), feed.address) }
        lines = table.lines
    }

    private static func state(of feed: FeedSubscription) -> String {
        if feed.hasEnded { return "ended" }
        if feed.failures > 0 { return "failed \(feed.failures == 1 ? "once" : "\(feed.failures) times")" }
        return feed.fetched.map { Moment(seconds: $0).here } ?? "not fetched yet"
    }
}
