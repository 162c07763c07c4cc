import ParallaxCore
import ParallaxIntake

/// An article of which a feed gave only the beginning.
struct Teaser {
    private let article: Article
    private let isNamedByUser: Bool

    init(_ article: Article, isNamedByUser: Bool) {
        self.article = article
        self.isNamedByUser = isNamedByUser
    }

    /// The article with the text of its page, under the address and the outlet that it has already.
    ///
    /// - Throws: Why its page cannot be read, or that it holds no more.
    func whole(by client: WebClient) async throws -> Article {
        guard let address = article.url.flatMap(WebAddress.init) else { throw CommandProblem.noAddress }
        let answer = try await client.get(WebRequest(address, isNamedByUser: isNamedByUser, isPage: true))
        let document = WebDocument(answer.content ?? [], at: answer.address, charset: answer.charset)
        guard case .articles(let articles) = document.content, let page = try articles.first?.get(),
            page.text.utf8.count > article.text.utf8.count
        else { throw CommandProblem.noMoreText }
        return Article(
            id: article.id, source: address.text, format: page.format, outlet: article.outlet ?? page.outlet,
            byline: page.byline ?? article.byline, published: article.published ?? page.published,
            language: page.language ?? article.language, url: article.url, text: page.text, blocks: page.blocks)
    }
}
