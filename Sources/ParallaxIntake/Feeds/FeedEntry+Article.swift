public import ParallaxCore

extension Feed {
    /// The entries as articles, in the order of the feed; entries without any text are left out.
    ///
    /// - Parameter source: Where the feed was read from: a path or an address.
    /// - Complexity: O(*n*) in the length of the texts.
    public func articles(source: String) -> [Article] { entries.compactMap { $0.article(of: self, source: source) } }
}

extension FeedEntry {
    /// The entry as an article of the feed's outlet: its content, or its summary where it has no more; `nil` without text.
    func article(of feed: Feed, source: String) -> Article? {
        let body = (content ?? summary)?.lines.filter { $0.text != title } ?? []
        let headline: [ComposedText.Piece] = title.map { [(.headline, LinkedLine($0))] } ?? []
        guard !headline.isEmpty || !body.isEmpty else { return nil }
        let composed = ComposedText(headline + body.map { (nil, $0) })
        return Article(
            id: Article.ID(source: source, content: Array("\(id ?? link ?? "")\n\(composed.text)".utf8)),
            source: source, format: feed.format, outlet: feed.title, byline: author ?? feed.author,
            published: (published ?? updated)?.written, language: LanguageCode.code(language ?? feed.language),
            url: link.flatMap { WebReference.isWeb($0) ? $0 : nil }, text: composed.text, blocks: composed.blocks,
            hyperlinks: composed.hyperlinks(relativeTo: link ?? feed.link))
    }
}
