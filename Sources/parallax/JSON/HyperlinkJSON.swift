import ParallaxCore

/// Words that lead to an address, by their place in a text that leaves the program.
struct HyperlinkJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let address: String

    /// `nil` when the words are no part of the running text.
    init?(_ hyperlink: Hyperlink, of article: Article, in exported: ExportedText) {
        guard let (start, end) = exported.range(of: hyperlink.range) else { return nil }
        self.start = start
        self.end = end
        text = String(article.text[hyperlink.range])
        address = hyperlink.target.address
    }
}
