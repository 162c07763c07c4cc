import ParallaxCore
import ParallaxScreen

/// The quotes of articles as a text in one of the formats.
struct QuotesText {
    let articles: [AnnotatedArticle]
    let format: ReportFormat
    /// Columns of plain text.
    let columns: Int
    /// Whether words in quotation marks that are nobody's own count too; JSON has them always.
    var all = false

    /// The text, plain, with a line end after the last line.
    var text: String {
        get throws {
            switch format {
            case .json: return try articles.map { try JSONOutput.line(QuotesJSON($0)) + "\n" }.joined()
            case .markdown: return QuotesReport(articles, all: all).markdown
            case .html: return QuotesReport(articles, all: all).page
            case .text:
                _ = LocaleEncoding.adoptUTF8()
                return articles.map { sheet(of: $0) + "\n" }.joined(separator: "\n")
            }
        }
    }

    private func sheet(of annotated: AnnotatedArticle) -> String {
        let drawn = QuoteSheet(annotated, all: all, columns: columns)
        return SheetPrinter(style: .plain).lines(of: drawn.draw(0..<drawn.rowCount))
    }
}
