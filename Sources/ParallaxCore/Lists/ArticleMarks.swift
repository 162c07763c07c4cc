/// What a reader has marked an article with.
public struct ArticleMarks: Hashable, Sendable, Codable {
    /// Whether it was read.
    public var isRead: Bool
    /// Whether it is starred.
    public var isStarred: Bool
    /// The reader's own words for it, sorted, each once.
    public var tags: [String]

    /// Creates marks; an article comes unread, without a star, without tags.
    public init(isRead: Bool = false, isStarred: Bool = false, tags: [String] = []) {
        self.isRead = isRead
        self.isStarred = isStarred
        self.tags = Set(tags).sorted()
    }
}
