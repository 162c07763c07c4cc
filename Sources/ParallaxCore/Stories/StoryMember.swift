/// What story grouping reads of an article.
public struct StoryMember: Hashable, Sendable {
    /// The article.
    public let id: Article.ID
    /// When it was published; `nil` when unknown.
    public let published: PublicationDate?
    /// What it is about.
    let terms: [StoryTerm]

    /// Creates a member.
    ///
    /// - Parameters:
    ///   - title: The headline; counts twice.
    ///   - text: The text, the lead first; the lead counts twice.
    /// - Complexity: O(*n*) in the length of the text.
    public init(id: Article.ID, title: String, text: String, published: PublicationDate?) {
        var vocabulary = StoryVocabulary()
        self.init(id: id, published: published, terms: vocabulary.terms(title: title, text: text))
    }

    /// Reads the headline, the compared blocks and the date of an article.
    public init(_ article: Article) {
        var vocabulary = StoryVocabulary()
        self.init(article, &vocabulary)
    }

    /// Reads an article as the others do, with what is known of words from articles before it.
    public init(_ article: Article, _ vocabulary: inout StoryVocabulary) {
        let body = article.blocks.filter(\.kind.isCompared).map { article.text[$0.range] }
        let terms = vocabulary.terms(title: String(article.title), text: body.joined(separator: "\n"))
        self.init(id: article.id, published: article.published, terms: terms)
    }

    init(id: Article.ID, published: PublicationDate?, terms: [StoryTerm]) {
        self.id = id
        self.published = published
        self.terms = terms
    }
}
