/// An article that has most of its words from another one.
public struct Reprint: Hashable, Sendable, Codable {
    /// The article that repeats the other: the later one where dates tell, else the one that lies more in the other.
    public let article: Article.ID
    /// The article it repeats.
    public let original: Article.ID
    /// Share of its words that lie in runs of five or more words of the original, 0 to 1; speech does not count, for
    /// two outlets may quote the same.
    public let share: Double
    /// Whether dates tell who was first.
    public let isDated: Bool
    /// The news agency that one of the two names as its source; `nil` when neither does.
    public let agency: String?

    /// Creates a reprint.
    public init(article: Article.ID, original: Article.ID, share: Double, isDated: Bool, agency: String?) {
        self.article = article
        self.original = original
        self.share = share
        self.isDated = isDated
        self.agency = agency
    }
}
