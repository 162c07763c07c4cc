import ParallaxCore

extension Reader {
    /// Opens the article in front of the reader in the browser.
    mutating func openInBrowser() -> [Effect] {
        guard let link = citedPassages.lazy.compactMap(\.article.url).compactMap(WebLink.init).first else {
            notice = Notice("No address is known for this article.")
            return []
        }
        return open(link)
    }

    /// Shows the addresses of the article and of its text, each with a letter.
    mutating func chooseAddress() {
        let links = citedPassages.map(\.article).flatMap(addresses)
        var places: [WebLink: Int] = [:]
        for case (let link, let place?) in links { places[link] = min(place, places[link] ?? place) }
        var seen: Set<WebLink> = []
        let known = links.filter { seen.insert($0.link).inserted }
        if known.isEmpty {
            notice = Notice("There is no address in this article.")
        } else {
            prompt = .links(LinksPrompt(known.map { ($0.link, places[$0.link]) }))
        }
    }

    /// The address of an article, and those in its text, with their places there.
    private func addresses(of article: Article) -> [(link: WebLink, place: Int?)] {
        let own = article.url.flatMap(WebLink.init).map { [(link: $0, place: Int?.none)] } ?? []
        return own + WebLink.links(in: article.text).map { ($0.link, $0.place) }
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
