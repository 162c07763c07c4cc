/// The table of quotes with their speakers.
struct HTMLQuotes {
    let report: ComparisonReport

    func write(to html: inout HTMLWriter) {
        guard !report.quotes.isEmpty else { return }
        html.element("section", [("id", "quotes")]) { section in
            section.element("h2", text: "Quotes")
            section.element("table") { table in
                table.element("caption", text: "A question mark after a speaker means that the name is a guess.")
                HTMLPassages.writeHead(report, to: &table)
                table.element("tbody") { body in for quote in report.quotes { write(quote, to: &body) } }
            }
        }
        html.newLine()
    }

    private func write(_ quote: ReportQuote, to html: inout HTMLWriter) {
        html.element("tr") { row in
            cell(quote, .left, &row)
            row.element("td", [("class", "sign")], text: quote.meaning)
            cell(quote, .right, &row)
        }
        html.newLine()
    }

    private func cell(_ quote: ReportQuote, _ side: ReportSide, _ html: inout HTMLWriter) {
        guard let wording = quote.wording(on: side) else {
            return html.element("td", [("class", "none"), ("data-column", side.letter)], text: "no match found")
        }
        html.element("td", [("data-column", side.letter)]) { cell in
            cell.element("span", [("class", "speaker")], text: wording.speaker)
            cell.element("span", HTMLPieces.language(report.article(on: side))) {
                HTMLPieces(side: side).write(wording.pieces, to: &$0)
            }
            if let sentence = wording.sentence {
                let place = "#\(side.letter.lowercased())-\(sentence)"
                cell.text(" ")
                cell.element("a", [("class", "see"), ("href", place)], text: "in the text")
            }
        }
    }
}
