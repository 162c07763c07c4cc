import ParallaxCore
import ParallaxScreen
import ParallaxUnicode

/// Articles as a text in one of the formats.
struct ArticlesText {
    let articles: [Article]
    let format: ReportFormat
    /// Columns of plain text.
    let columns: Int

    /// The text, plain, with a line end after the last line.
    var text: String {
        get throws {
            let reports = articles.map(ArticleReport.init)
            switch format {
            case .json: return try articles.map { try JSONOutput.line(ArticleJSON($0)) + "\n" }.joined()
            case .markdown: return reports.map { ArticleMarkdown(report: $0).text }.joined(separator: "\n")
            case .html: return ArticlesPage(reports: reports).page
            case .text:
                _ = LocaleEncoding.adoptUTF8()
                return reports.map(plain).joined(separator: "\n\n")
            }
        }
    }

    private func plain(_ report: ArticleReport) -> String {
        let head = [report.title, report.facts.joined(separator: " · ")].filter { !$0.isEmpty }
        let body = report.body.map { $0.kind == .listItem ? "• \($0.words)" : $0.words }
        return (head + body).map(wrapped).joined(separator: "\n\n") + "\n"
    }

    private func wrapped(_ block: String) -> String {
        TextWrap.lines(of: block, in: 0..<block.utf8.count, columns: columns).map { line in
            Harmless.line(String(block[TextRange(start: line.lowerBound, end: line.upperBound)]))
        }.joined(separator: "\n")
    }
}
