import ParallaxCore

/// Quotes in articles of four; every fourth is a variant of one quoted before.
struct SyntheticQuotes {
    let articles: [AnnotatedArticle]
    /// Every quote, in order.
    let places: [QuotePlace]

    init(count: Int) {
        var text = SyntheticText(seed: UInt64(count))
        var said: [String] = []
        while said.count < count {
            let isVariant = !said.isEmpty && text.happens(onceIn: 4)
            said.append(isVariant ? text.edited(said[said.count * 7 / 11]) : text.sentence())
        }
        articles = stride(from: 0, to: count, by: 4).map { Self.article(quoting: said[$0..<min($0 + 4, count)]) }
        places = articles.flatMap { article in
            article.quotes.indices.map { QuotePlace(article: article.article.id, quote: $0) }
        }
    }

    private static func article(quoting said: ArraySlice<String>) -> AnnotatedArticle {
        var text = ""
        let quotes = said.map { words in
            let start = text.utf8.count
            text += "“\(words)”"
            defer { text += "\n" }
            return Quote(range: TextRange(start: start, end: text.utf8.count), kind: .speech)
        }
        let article = Article(
            id: Article.ID(rawValue: "\(said.startIndex)"), source: "synthetic", format: "synthetic", language: "en",
            text: text, blocks: quotes.map { Block(kind: .paragraph, range: $0.range) })
        return AnnotatedArticle(article: article, sentences: [], quotes: quotes)
    }
}
