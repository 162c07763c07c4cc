/// A sentence or quote that is held against another one.
public struct Statement: Hashable, Sendable {
    /// The article's text.
    public let text: String
    /// Where the sentence lies in it.
    public let range: TextRange
    /// When the article was published; weekdays are resolved against it.
    public let published: PublicationDate?

    /// Creates a passage.
    public init(text: String, range: TextRange, published: PublicationDate? = nil) {
        self.text = text
        self.range = range
        self.published = published
    }

    /// Creates a passage of a whole text.
    public init(_ text: String, published: PublicationDate? = nil) {
        self.init(text: text, range: TextRange(start: 0, end: text.utf8.count), published: published)
    }
}
