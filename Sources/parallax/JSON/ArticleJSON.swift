import ParallaxCore

/// An article as `extract` prints it.
struct ArticleJSON: Encodable {
    let id: String
    let source: String
    let format: String
    let outlet: Nullable<String>
    let title: Nullable<String>
    let byline: Nullable<String>
    let published: Nullable<String>
    let language: Nullable<String>
    let url: Nullable<String>
    let text: String
    let paragraphs: [[Int]]
    /// What each of `paragraphs` is: `paragraph`, `standfirst`, `subheading` or `listItem`.
    let roles: [String]
    let captions: [String]
    let boilerplate: [String]
    /// The words of `text` that lead to an address.
    let hyperlinks: [HyperlinkJSON]

    init(_ article: Article) { self.init(article, exported: ExportedText(article)) }

    /// - Parameter id: What the article is called in the answer; its own name when there is none.
    init(_ article: Article, exported: ExportedText, id: String? = nil) {
        self.id = id ?? article.id.rawValue
        source = article.source
        format = article.format
        outlet = Nullable(article.outlet)
        title = Nullable(text: article.title)
        byline = Nullable(article.byline)
        published = Nullable(article.published.map(String.init(describing:)))
        language = Nullable(article.language)
        url = Nullable(article.url)
        text = exported.text
        paragraphs = exported.paragraphs
        roles = exported.roles
        captions = article.blocks(of: .caption).map { String(article.text[$0.range]) }
        boilerplate = article.blocks(of: .boilerplate).map { String(article.text[$0.range]) }
        hyperlinks = article.hyperlinks.compactMap { HyperlinkJSON($0, of: article, in: exported) }
    }
}
