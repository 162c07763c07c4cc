/// One entry of a feed: an article, or what announces it.
public struct FeedEntry: Hashable, Sendable {
    /// The headline, on one line; `nil` when there is none, as in feeds of short notes.
    public var title: String?
    /// The address of the article, absolute when anything said what it is relative to.
    public var link: String?
    /// What the outlet tells the entry by.
    public var id: String?
    /// When it was published.
    public var published: FeedDate?
    /// When it changed.
    public var updated: FeedDate?
    /// Who wrote it.
    public var author: String?
    /// A teaser, or the whole text in feeds that know no other place for it.
    public var summary: FeedText?
    /// The whole text.
    public var content: FeedText?
    /// Sections and keywords.
    public var categories: [String] = []
    /// The language, when the entry states its own.
    public var language: String?

    init() {}
}
