/// What story grouping reads of an article.
public struct StoryMember: Hashable, Sendable {
    /// The article.
    public let id: Article.ID
    /// The headline; counts twice.
    public let title: String
    /// The text, the lead first; the lead counts twice.
    public let text: String
    /// When it was published; `nil` when unknown.
    public let published: PublicationDate?

    /// Creates a member.
    public init(id: Article.ID, title: String, text: String, published: PublicationDate?) {
        self.id = id
        self.title = title
        self.text = text
        self.published = published
    }

    /// Reads the headline, the compared blocks and the date of an article.
    public init(_ article: Article) {
        let body = article.blocks.filter(\.kind.isCompared).map { article.text[$0.range] }
        self.init(
            id: article.id, title: String(article.title), text: body.joined(separator: "\n"),
            published: article.published)
    }
}
