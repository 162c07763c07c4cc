/// Which articles a list shows, and in which order.
public struct ListQuery: Hashable, Sendable, Codable {
    /// Only articles of this outlet; `nil` for those of all.
    public var outlet: String?
    /// Only articles of the story with this number; `nil` for those of all.
    public var story: Int?
    /// Only articles with this tag; `nil` for all.
    public var tag: String?
    /// Only articles that were not read.
    public var isUnread = false
    /// Only articles with a star.
    public var isStarred = false
    /// Only articles that this query of the search language finds; empty for all.
    public var search = ""
    /// The order.
    public var order = ListOrder.newest

    /// Creates the query for all articles, the newest first.
    public init() {}
}
