import ParallaxCore

/// The quotes of articles as they leave the program.
struct QuotesReport {
    /// The quotes of one article.
    struct Part {
        let heading: String
        let quotes: [(speaker: String, words: String)]
    }

    static let title = "Quotes"
    let parts: [Part]

    /// Gathers the quotes of articles; `all` brings scare quotes and titles too.
    init(_ articles: [AnnotatedArticle], all: Bool) {
        parts = articles.map { annotated in
            let article = annotated.article
            let heading = [article.outletOrFile, String(article.title)].joined(separator: ": ")
            let quotes = annotated.quotes.filter { all || $0.kind == .speech }.map { quote in
                (QuoteSheet.label(of: quote), String(article.text[quote.range]))
            }
            return Part(heading: heading, quotes: quotes)
        }
    }

    /// The quotes in Markdown.
    var markdown: String {
        let blocks = parts.map { part in
            let lines = part.quotes.map { "- **\(MarkdownText.line($0.speaker))** \(MarkdownText.line($0.words))" }
            return (["## \(MarkdownText.line(part.heading))", ""] + lines).joined(separator: "\n")
        }
        return (["# \(Self.title)"] + blocks).joined(separator: "\n\n") + "\n"
    }

    /// The quotes as one HTML page that needs nothing else.
    var page: String {
        HTMLDocument(title: Self.title).page { body in
            body.element("h1", text: Self.title)
            for part in parts { Self.write(part, to: &body) }
        }
    }

    private static func write(_ part: Part, to html: inout HTMLWriter) {
        html.element("section") { section in
            section.element("h2", text: part.heading)
            section.element("ul") { list in for quote in part.quotes { write(quote, to: &list) } }
        }
        html.newLine()
    }

    private static func write(_ quote: (speaker: String, words: String), to html: inout HTMLWriter) {
        html.element("li") { item in
            item.element("b", text: quote.speaker)
            item.text(" " + quote.words)
        }
        html.newLine()
    }
}
