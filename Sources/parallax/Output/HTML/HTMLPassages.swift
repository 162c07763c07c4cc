/// The table of the two texts, linked sentences level with each other.
struct HTMLPassages {
    let report: ComparisonReport

    func write(to html: inout HTMLWriter) {
        html.element("section", [("id", "text")]) { section in
            section.element("h2", text: "The two texts")
            HTMLPieces.writeLegend(to: &section)
            section.element("table") { table in
                Self.writeHead(report, to: &table)
                table.element("tbody") { body in for row in report.rows { write(row, to: &body) } }
            }
        }
        html.newLine()
    }

    /// The head of a table with a column for each article.
    static func writeHead(_ report: ComparisonReport, to html: inout HTMLWriter) {
        html.element("thead") { head in
            head.element("tr") { row in
                row.element("th", [("scope", "col")], text: "A  \(report.left.outlet)")
                row.element("th", [("scope", "col"), ("class", "sign")], text: "how they are alike")
                row.element("th", [("scope", "col")], text: "B  \(report.right.outlet)")
            }
        }
        html.newLine()
    }

    private func write(_ passage: ReportRow, to html: inout HTMLWriter) {
        html.element("tr") { row in
            cell(passage, .left, &row)
            row.element("td", [("class", "sign")]) { cell in
                cell.element("span", [("aria-hidden", "true")], text: "\(passage.sign) ")
                cell.text(passage.meaning)
            }
            cell(passage, .right, &row)
        }
        html.newLine()
    }

    private func cell(_ passage: ReportRow, _ side: ReportSide, _ html: inout HTMLWriter) {
        let sentences = passage.sentences(on: side)
        guard !sentences.isEmpty else {
            return html.element("td", [("class", "none"), ("data-column", side.letter)], text: "–")
        }
        html.element("td", HTMLPieces.cell(report.article(on: side))) { cell in
            for (index, sentence) in sentences.enumerated() {
                if index > 0, sentence.opensParagraph { cell.void("br", []) }
                if index > 0 { cell.text(" ") }
                write(sentence, to: &cell)
            }
        }
    }

    private func write(_ sentence: ReportSentence, to html: inout HTMLWriter) {
        let letter = sentence.side.letter.lowercased()
        html.element("span", [("id", "\(letter)-\(sentence.number)")]) {
            HTMLPieces(side: sentence.side).write(sentence.pieces, to: &$0)
        }
        let other = sentence.side.other.letter
        for partner in sentence.partnersElsewhere {
            html.text(" ")
            html.element(
                "a", [("class", "see"), ("href", "#\(other.lowercased())-\(partner)"), ("lang", "en")],
                text: "↕ to it in \(other)")
        }
    }
}
