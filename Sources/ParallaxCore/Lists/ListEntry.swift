/// One article as lists show it.
public struct ListEntry: Hashable, Sendable, Codable, Identifiable {
    /// The article's name in the collection.
    public let id: Article.ID
    /// Who published it; `nil` when nothing says so.
    public let outlet: String?
    /// Where the article was read from, as ``Article/source``; empty when that is not told.
    public let source: String
    /// The headline; empty when there is none.
    public let title: String
    /// When it was published; `nil` when nothing says so.
    public let published: PublicationDate?
    /// Words in the text a reader sees.
    public let wordCount: Int
    /// Quotes of kind `speech`.
    public let quoteCount: Int
    /// Number of the story in the collection; articles of one event have the same.
    public let story: Int
    /// How many articles of the collection tell that story, this one among them; 1 while it is not known.
    public var storySize: Int
    /// Whether the reader has read the article, and whether it is starred.
    public var marks: ArticleMarks

    /// Creates an entry.
    public init(
        id: Article.ID, outlet: String?, source: String = "", title: String, published: PublicationDate?,
        wordCount: Int, quoteCount: Int, story: Int, storySize: Int = 1, marks: ArticleMarks = ArticleMarks()
    ) {
        self.id = id
        self.outlet = outlet
        self.source = source
        self.title = title
        self.published = published
        self.wordCount = wordCount
        self.quoteCount = quoteCount
        self.story = story
        self.storySize = storySize
        self.marks = marks
    }
}

extension ListEntry {
    /// The entry of an article in the story with number `story`.
    public init(_ annotated: AnnotatedArticle, story: Int) {
        self.init(annotated.article, quotes: annotated.quotes, story: story)
    }

    /// The entry of an article with its quotes in the story with number `story`.
    public init(_ article: Article, quotes: [Quote], story: Int) {
        self.init(
            id: article.id, outlet: article.outlet, source: article.source, title: String(article.title),
            published: article.published, wordCount: article.wordCount,
            quoteCount: quotes.count { $0.kind == .speech }, story: story)
    }
}
