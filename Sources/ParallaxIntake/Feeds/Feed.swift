/// A feed as its outlet publishes it: what it says of itself, and its entries in the order it has them.
public struct Feed: Hashable, Sendable {
    /// The format, such as `rss20`, `rss10`, `atom10`, `atom03`, `json11` or `cdf`.
    public var format: String
    /// Its name, on one line; `nil` when it has none.
    public var title: String?
    /// The page it belongs to.
    public var link: String?
    /// What it is about.
    public var description: FeedText?
    /// The language as the feed states it, such as `en-gb`.
    public var language: String?
    /// Who writes it.
    public var author: String?
    /// The feed's own identifier.
    public var id: String?
    /// When it was published.
    public var published: FeedDate?
    /// When it changed.
    public var updated: FeedDate?
    /// The entries, in the order of the feed.
    public var entries: [FeedEntry]
    /// The character set it was written in, such as `utf-8`.
    public var encoding: String
    /// Whether it breaks rules of its format that were noticed; what could be read is there all the same.
    public var isMalformed: Bool

    init(format: String, entries: [FeedEntry] = [], encoding: String = "utf-8", isMalformed: Bool = false) {
        self.format = format
        self.entries = entries
        self.encoding = encoding
        self.isMalformed = isMalformed
    }
}
