/// A stretch of a list of articles.
public struct ListPage: Hashable, Sendable, Codable {
    /// The place of the first entry in the whole list, 0 at the top.
    public let first: Int
    /// The entries, in list order.
    public let entries: [ListEntry]
    /// How many articles the whole list has; those that are known, where they are not counted.
    public let total: Int
    /// Whether the articles are counted. A search shows the first of what it found before it has counted all.
    public let isCounted: Bool

    /// Creates a page.
    public init(first: Int, entries: [ListEntry], total: Int, isCounted: Bool = true) {
        self.first = first
        self.entries = entries
        self.total = total
        self.isCounted = isCounted
    }
}
