/// A stretch of the list of stories; articles that stand alone are none.
public struct StoryPage: Hashable, Sendable, Codable {
    /// The place of the first entry in the whole list, 0 at the top.
    public let first: Int
    /// The entries, the story with the newest article first.
    public let entries: [StoryEntry]
    /// How many stories the whole list has.
    public let total: Int

    /// Creates a page.
    public init(first: Int, entries: [StoryEntry], total: Int) {
        self.first = first
        self.entries = entries
        self.total = total
    }
}
