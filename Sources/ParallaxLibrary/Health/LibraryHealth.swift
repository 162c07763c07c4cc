/// How a library is: how large, what is in it, and whether it is whole.
public struct LibraryHealth: Hashable, Sendable {
    /// The migrations that made its tables, in order.
    public let schema: [String]
    /// Bytes of the database.
    public let bytes: Int
    /// Articles in it.
    public let articles: Int
    /// Feeds that are subscribed to.
    public let feeds: Int
    /// Notes, corrections, tags and marks of the reader.
    public let decisions: Int
    /// What SQLite finds wrong with the file, a sentence each; nothing when it is whole.
    public let damages: [String]
}
