/// What has come from the feeds so far.
public struct FetchedFeeds: Hashable, Sendable, Codable {
    /// Feeds that are done.
    public var done = 0
    /// Feeds in all.
    public var total = 0
    /// New articles.
    public var added = 0
    /// Articles whose text has changed.
    public var changed = 0
    /// Why feeds failed, a sentence each.
    public var problems: [String] = []

    /// Creates a state in which nothing has come.
    public init() {}
}

extension FetchedFeeds {
    /// How many came, in words.
    private var count: String {
        let articles = added == 1 ? "1 new article" : "\(added) new articles"
        return changed > 0 ? "\(articles), \(changed) changed" : articles
    }

    /// The running work, for the status line.
    var progress: String { total == 0 ? "fetching …" : "fetching \(done) of \(total) · \(count)" }

    /// What is said at the end.
    var summary: String {
        if total == 0 { return "There are no feeds yet; parallax add URL subscribes to one." }
        return "\(count) from \(total == 1 ? "1 feed" : "\(total) feeds")."
    }
}
