import ParallaxCore

/// Articles as one HTML page that needs nothing else.
struct ArticlesPage {
    let reports: [ArticleReport]

    /// The page.
    var page: String {
        HTMLDocument(title: reports.first?.title ?? "").page { body in
            for report in reports { body.element("article") { Self.write(report, to: &$0) } }
        }
    }

    private static func write(_ report: ArticleReport, to html: inout HTMLWriter) {
        html.element("h1", text: report.title)
        for fact in report.facts { html.element("p", [("class", "outlet")], text: fact) }
        html.newLine()
        for block in report.body { write(block.kind, block.words, to: &html) }
    }

    private static func write(_ kind: Block.Kind, _ words: String, to html: inout HTMLWriter) {
        switch kind {
        case .subheading: html.element("h2", text: words)
        case .listItem: html.element("ul") { $0.element("li", text: words) }
        case .standfirst: html.element("p") { $0.element("strong", text: words) }
        case .byline, .caption: html.element("p") { $0.element("em", text: words) }
        case .headline, .paragraph, .boilerplate: html.element("p", text: words)
        }
        html.newLine()
    }
}
