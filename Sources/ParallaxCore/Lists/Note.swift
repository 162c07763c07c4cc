/// What a reader wrote about a passage of an article.
public struct Note: Hashable, Sendable, Codable {
    /// The passage, in the article's text.
    public let range: TextRange
    /// The reader's words; never empty.
    public let text: String

    /// Creates a note.
    public init(range: TextRange, text: String) {
        self.range = range
        self.text = text
    }
}
