/// What the reader decided about the stories of articles.
public enum StoryDecision: Hashable, Sendable, Codable {
    /// These articles tell one story.
    case together([Article.ID])
    /// An article tells another story than these.
    case apart(Article.ID, from: [Article.ID])
    /// The story that these articles tell has a name; an empty one takes it away.
    case named(String, of: [Article.ID])

    /// The articles it is about.
    public var articles: [Article.ID] {
        switch self {
        case .together(let articles), .named(_, let articles): articles
        case .apart(let article, let others): [article] + others
        }
    }
}
