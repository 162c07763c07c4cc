import ParallaxCore

/// An address that the reader may open.
struct OfferedAddress: Hashable, Sendable {
    let link: WebLink
    /// The words that lead there; `nil` for an address that is written out or told beside the text.
    let words: String?
    /// Where in the text it stands, a UTF-8 offset; `nil` for one that is told beside the text.
    let place: Int?
}

extension OfferedAddress {
    /// The addresses of an article, each once: its own, those from a place in its text on, and those before.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func all(of article: Article, from top: Int) -> [OfferedAddress] {
        let own = article.url.flatMap(WebLink.init).map { OfferedAddress(link: $0, words: nil, place: nil) }
        let placed = placed(in: article)
        let first = placed.firstIndex { ($0.place ?? 0) >= top } ?? 0
        return unique([own].compactMap(\.self) + placed[first...] + placed[..<first])
    }

    /// Of each address the first, with the place and the words of the first that has them.
    static func unique(_ addresses: [OfferedAddress]) -> [OfferedAddress] {
        var order: [WebLink] = []
        var found: [WebLink: OfferedAddress] = [:]
        for address in addresses {
            let known = found[address.link]
            if known == nil { order.append(address.link) }
            if known?.place == nil { found[address.link] = address }
        }
        return order.compactMap { found[$0] }
    }

    /// What leads to an address, in the order of the text: words, and addresses that are written out.
    private static func placed(in article: Article) -> [OfferedAddress] {
        let linked = article.hyperlinks.map { hyperlink in
            OfferedAddress(
                link: hyperlink.target, words: String(article.text[hyperlink.range]), place: hyperlink.range.start)
        }
        var ranges = article.hyperlinks.map(\.range)[...]
        let written = WebLink.links(in: article.text).filter { link in
            ranges = ranges.drop { $0.end <= link.place }
            return ranges.first?.contains(link.place) != true
        }
        let plain = written.map { OfferedAddress(link: $0.link, words: nil, place: $0.place) }
        return (linked + plain).sorted { ($0.place ?? 0) < ($1.place ?? 0) }
    }
}
