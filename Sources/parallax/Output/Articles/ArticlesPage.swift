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
        for block in report.linkedBody { write(block.kind, block.pieces, to: &html) }
    }

    private static func write(_ kind: Block.Kind, _ pieces: [LinkedWords], to html: inout HTMLWriter) {
        switch kind {
        case .subheading: html.element("h2") { write(pieces, to: &$0) }
        case .listItem: html.element("ul") { $0.element("li") { write(pieces, to: &$0) } }
        case .standfirst: html.element("p") { $0.element("strong") { write(pieces, to: &$0) } }
        case .byline, .caption: html.element("p") { $0.element("em") { write(pieces, to: &$0) } }
        case .headline, .paragraph, .boilerplate: html.element("p") { write(pieces, to: &$0) }
        }
        html.newLine()
    }

    private static func write(_ pieces: [LinkedWords], to html: inout HTMLWriter) {
        for piece in pieces {
            guard let target = piece.target else {
                html.text(piece.words)
                continue
            }
            html.element("a", [("href", target.address)], text: piece.words)
        }
    }
}
