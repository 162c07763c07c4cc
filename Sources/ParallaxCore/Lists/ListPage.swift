/// A stretch of a list of articles.
public struct ListPage: Hashable, Sendable, Codable {
    /// The place of the first entry in the whole list, 0 at the top.
    public let first: Int
    /// The entries, in list order.
    public let entries: [ListEntry]
    /// How many articles the whole list has.
    public let total: Int

    /// Creates a page.
    public init(first: Int, entries: [ListEntry], total: Int) {
        self.first = first
        self.entries = entries
        self.total = total
    }
}
