import ParallaxCore
import ParallaxScreen

/// The coverage of a story as a text in one of the formats.
struct CoverageText {
    let coverage: Coverage
    let format: ReportFormat
    /// Columns of plain text.
    let columns: Int

    /// The text, plain, with a line end after the last line.
    var text: String {
        get throws {
            switch format {
            case .json: return try JSONOutput.line(CoverageJSON(coverage)) + "\n"
            case .markdown: return CoverageMarkdown(report: CoverageReport(coverage)).text
            case .html: return CoveragePage(report: CoverageReport(coverage)).page
            case .text:
                _ = LocaleEncoding.adoptUTF8()
                let drawn = CoverageSheet(CoverageReport(coverage), columns: columns)
                return SheetPrinter(style: .plain).lines(of: drawn.draw(0..<drawn.rowCount)) + "\n"
            }
        }
    }
}
