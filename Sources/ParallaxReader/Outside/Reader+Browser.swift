import ParallaxCore

extension Reader {
    /// Opens the article in front of the reader in the browser.
    mutating func openInBrowser() -> [Effect] {
        let articles = shownArticles
        guard !articles.isEmpty else { return refuse(.openAddress) }
        guard let link = articles.lazy.compactMap(\.url).compactMap(WebLink.init).first else {
            notice = Notice("No address is known for this article.")
            return []
        }
        return open(link)
    }

    /// Shows the addresses of the article and of its text, each with a letter.
    mutating func chooseAddress() -> [Effect] {
        let articles = shownArticles
        guard !articles.isEmpty else { return refuse(.chooseAddress) }
        let top = desk.stage == .article ? article?.anchor ?? 0 : 0
        let known = OfferedAddress.unique(articles.flatMap { OfferedAddress.all(of: $0, from: top) })
        if known.isEmpty {
            notice = Notice("There is no address in this article.")
        } else {
            prompt = .links(LinksPrompt(known))
        }
        return []
    }

    /// The articles whose text is shown, the one in front first.
    private var shownArticles: [Article] {
        let articles = citedPassages.map(\.article)
        return articles.isEmpty ? (quoteInFocus?.annotated.article).map { [$0] } ?? [] : articles
    }

    /// Hands an address to the browser; the host that is named is the one it leads to.
    mutating func open(_ link: WebLink) -> [Effect] {
        notice = Notice("Opening \(link.host) …")
        return [.visit(link, ticket: tickets.draw(for: .visit))]
    }

    /// Shows what came of work outside.
    mutating func tell(_ sentence: String, ticket: Int) {
        guard tickets.redeem(ticket) != nil else { return }
        notice = Notice(sentence)
    }
}
