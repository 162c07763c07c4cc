import ParallaxCore
import ParallaxReader
import ParallaxScreen

/// A comparison as a text in one of the formats.
struct ComparisonText {
    let comparison: Comparison
    let format: ReportFormat
    /// Columns of plain text.
    let columns: Int

    /// The text, plain, with a line end after the last line.
    var text: String {
        get throws {
            switch format {
            case .json: return try JSONOutput.line(ComparisonJSON(comparison)) + "\n"
            case .markdown: return MarkdownReport(report: ComparisonReport(comparison)).text
            case .html: return HTMLReport(report: ComparisonReport(comparison)).page
            case .text:
                _ = LocaleEncoding.adoptUTF8()
                let drawn = ComparisonSheet(comparison, columns: columns)
                return SheetPrinter(style: .plain).lines(of: drawn.draw(0..<drawn.rowCount)) + "\n"
            }
        }
    }
}
