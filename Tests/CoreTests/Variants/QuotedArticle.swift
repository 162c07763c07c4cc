import ParallaxCore

extension AnnotatedArticle {
    /// An article that is nothing but quotes, a paragraph of them.
    init(name: String, quoting quotes: [(words: String, speaker: String?, kind: Quote.Kind)]) {
        var text = ""
        var found: [Quote] = []
        for quote in quotes {
            let start = text.utf8.count
            text += "“\(quote.words)”"
            let range = TextRange(start: start, end: text.utf8.count)
            found.append(Quote(range: range, kind: quote.kind, speaker: quote.speaker))
            text += " "
        }
        let article = Article(
            id: Article.ID(rawValue: name), source: "test", format: "text", language: "en", text: text,
            blocks: [Block(kind: .paragraph, range: TextRange(start: 0, end: text.utf8.count))])
        self.init(article: article, sentences: [], quotes: found)
    }
}
