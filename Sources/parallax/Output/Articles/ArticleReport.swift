import ParallaxCore

/// An article as it leaves the program: its headline, what is known of it, and its blocks.
struct ArticleReport {
    let article: Article
    /// When, by whom, from where.
    let facts: [String]

    init(_ article: Article) {
        self.article = article
        let published = article.published.map { "\($0)".replacing("T", with: " ") }
        facts = [article.outletOrFile, published, article.byline, article.url].compactMap(\.self)
    }

    /// What a reader sees of the article under its headline.
    var body: [(kind: Block.Kind, words: String)] {
        article.body.map { ($0.kind, String(article.words(of: $0))) }
    }

    /// The same with where the words lead.
    var linkedBody: [(kind: Block.Kind, pieces: [LinkedWords])] {
        article.body.map { ($0.kind, article.linkedWords(of: $0)) }
    }

    var title: String { article.title.isEmpty ? article.outletOrFile : String(article.title) }
}
