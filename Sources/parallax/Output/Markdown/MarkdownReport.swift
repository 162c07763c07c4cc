import ParallaxCore

/// A comparison in Markdown, which reads as well before it is rendered.
struct MarkdownReport {
    let report: ComparisonReport

    /// The text, with an empty line at most between its parts.
    var text: String {
        let parts = [["# " + MarkdownText.line(report.title)], articles, [report.sharedSentence]]
        return (parts + [conflicts, quotes, passages]).filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var articles: [String] {
        ReportSide.allCases.map { side in
            let article = report.article(on: side)
            let facts = article.facts.map { "\($0) \(MarkdownText.line($1))" }.joined(separator: " · ")
            let head = "- **\(side.letter)  \(MarkdownText.line(article.outlet))**"
            return head + " \(article.headline.map { MarkdownText.line($0.text) }.joined()) (\(facts))"
        }
    }

    private var conflicts: [String] {
        guard !report.conflicts.isEmpty else { return [] }
        let rows = report.conflicts.map { conflict in
            "| \(MarkdownText.line(conflict.subject)) | \(MarkdownText.line(conflict.left)) "
                + "| \(MarkdownText.line(conflict.right)) |"
        }
        return ["## Values that differ", "", "| about | A | B |", "| --- | --- | --- |"] + rows
    }

    private var quotes: [String] {
        guard !report.quotes.isEmpty else { return [] }
        return ["## Quotes"]
            + report.quotes.flatMap { quote in
                ["", "**\(quote.meaning)**", ""]
                    + ReportSide.allCases.compactMap { side in
                        quote.wording(on: side).map { wording in
                            "- \(side.letter)  \(MarkdownText.line(wording.speaker)): \(words(wording.pieces, side))"
                        }
                    }
            }
    }

    private var passages: [String] {
        ["## The two texts", "", Self.legend]
            + report.rows.flatMap { row in
                ["", "**\(row.sign) \(row.meaning)**", ""] + lines(of: row)
            }
    }

    private static let legend = "~~struck~~ not in B so · **bold** not in A so · *slanted* elsewhere or spelt otherwise"

    /// What both have word for word stands once.
    private func lines(of row: ReportRow) -> [String] {
        if row.kind == .same { return ["- A, B  \(words(row.left))"] }
        return ReportSide.allCases.filter { !row.sentences(on: $0).isEmpty }.map { side in
            "- \(side.letter)  \(words(row.sentences(on: side)))"
        }
    }

    private func words(_ sentences: [ReportSentence]) -> String {
        sentences.map { words($0.pieces, $0.side) }.joined(separator: " ")
    }

    private func words(_ pieces: [ReportPiece], _ side: ReportSide) -> String {
        pieces.map { piece in
            let text = MarkdownText.line(piece.text)
            switch piece.mark {
            case .plain: return text
            case .respelled, .moved: return "*\(text)*"
            case .changed: return side == .left ? "~~\(text)~~" : "**\(text)**"
            case .conflict(let number): return "**\(text)** (!\(number))"
            }
        }.joined()
    }
}
