import ParallaxCore

/// A comparison as one HTML page that needs nothing else: no script, no other file, no request.
struct HTMLReport {
    let report: ComparisonReport

    /// The page.
    var page: String {
        HTMLDocument(title: report.title).page { body in
            body.element("header") { header(&$0) }
            body.newLine()
            body.element("main") { main in
                HTMLConflicts(report: report).write(to: &main)
                HTMLQuotes(report: report).write(to: &main)
                HTMLPassages(report: report).write(to: &main)
            }
        }
    }

    private func header(_ html: inout HTMLWriter) {
        html.element("h1", text: report.title)
        html.newLine()
        html.element("div", [("class", "articles")]) { articles in
            for side in ReportSide.allCases { write(report.article(on: side), to: &articles) }
        }
        html.newLine()
        html.element("p", text: report.sharedSentence)
        html.element("nav", [("aria-label", "Sections")]) { nav in
            nav.element("ul") { list in
                if !report.conflicts.isEmpty { link("#values", "Values that differ", &list) }
                if !report.quotes.isEmpty { link("#quotes", "Quotes", &list) }
                link("#text", "The two texts", &list)
            }
        }
    }

    private func link(_ address: String, _ text: String, _ html: inout HTMLWriter) {
        html.element("li") { $0.element("a", [("href", address)], text: text) }
    }

    private func write(_ article: ReportArticle, to html: inout HTMLWriter) {
        html.element("section") { section in
            section.element("p", [("class", "outlet")], text: "\(article.side.letter)  \(article.outlet)")
            section.element("h2", HTMLPieces.language(article)) {
                HTMLPieces(side: article.side).write(article.headline, to: &$0)
            }
            section.element("dl") { list in
                for (name, value) in article.facts {
                    list.element("dt", text: name)
                    list.element("dd") { write(value, linkedTo: name == "address" ? article.url : nil, to: &$0) }
                }
            }
        }
    }

    private func write(_ value: String, linkedTo address: String?, to html: inout HTMLWriter) {
        if let address {
            html.element("a", [("href", address), ("rel", "noopener noreferrer")], text: value)
        } else {
            html.text(value)
        }
    }
}
