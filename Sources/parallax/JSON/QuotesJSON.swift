import ParallaxCore

/// The quotes of an article as `quotes --json` prints them.
struct QuotesJSON: Encodable {
    let id: String
    let source: String
    let title: Nullable<String>
    let text: String
    /// Quotes of the running text; offsets into `text`.
    let quotes: [QuoteJSON]
    /// Quotes of the headline; offsets into `title`.
    let titleQuotes: [QuoteJSON]

    init(_ annotated: AnnotatedArticle) {
        let article = annotated.article
        let exported = ExportedText(article)
        id = article.id.rawValue
        source = article.source
        title = Nullable(text: article.title)
        text = exported.text
        quotes = annotated.quotes.compactMap { quote in
            exported.range(of: quote.range).map { QuoteJSON(quote, in: article.text, start: $0.start, end: $0.end) }
        }
        titleQuotes = Self.quotes(of: article.headline, in: annotated)
    }

    /// Takes a text as it stands: offsets count in the text itself.
    init(verbatim text: String, source: String, quotes found: [Quote]) {
        let points = CodePointOffsets(text)
        id = source
        self.source = source
        title = Nullable(nil)
        self.text = text
        quotes = found.map { QuoteJSON($0, in: text, start: points[$0.range.start], end: points[$0.range.end]) }
        titleQuotes = []
    }

    private static func quotes(of headline: Block?, in annotated: AnnotatedArticle) -> [QuoteJSON] {
        guard let headline else { return [] }
        let points = CodePointOffsets(annotated.article.text)
        let origin = points[headline.range.start]
        return annotated.quotes.filter { headline.range.contains($0.range) }.map {
            QuoteJSON(
                $0, in: annotated.article.text, start: points[$0.range.start] - origin,
                end: points[$0.range.end] - origin)
        }
    }
}
