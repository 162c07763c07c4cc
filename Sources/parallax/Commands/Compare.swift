import ArgumentParser
import ParallaxCore
import ParallaxReader

/// `parallax compare A B`: two articles side by side, printed.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Print two articles side by side: what is shared, changed, moved, and carried by one alone.",
        discussion: """
            Two columns from 76 columns on, one below the other in less; the figures follow. JSON counts Unicode code \
            points. HTML is one page that needs nothing else, to open, send and print.

            Examples:
              parallax compare left.txt right.txt
              parallax compare left.txt right.txt --width 160 | less
              parallax compare left.txt right.txt --format html -o both.html
              parallax compare left.txt - --json < right.txt
            """
    )

    @Argument(help: "The article on the left: a file, or - for standard input.", completion: .file())
    var left: String

    @Argument(help: "The article on the right.", completion: .file())
    var right: String

    @OptionGroup var report: ReportOptions

    @OptionGroup var sheet: SheetOptions

    func run() throws {
        let articles = readBoth()
        guard articles.count == 2 else { throw CommandProblem.notTwoArticles(found: articles.count) }
        let comparison = Comparison(
            left: AnnotatedArticle(annotating: articles[0]), right: AnnotatedArticle(annotating: articles[1]))
        if report.isSheet { try print(comparison) } else { try report.write(try text(of: comparison)) }
    }

    private func readBoth() -> [Article] {
        var articles: [Article] = []
        var tally = InputTally()
        for input in [left, right] { ArticleInput.readEach(input) { tally.take($0) { articles.append($0) } } }
        return articles
    }

    /// The comparison in the format asked for, plain, with a line end after the last line.
    private func text(of comparison: Comparison) throws -> String {
        try ComparisonText(comparison: comparison, format: report.kind, columns: sheet.columns).text
    }

    private func print(_ comparison: Comparison) throws {
        let printer = try sheet.printer()
        let comparison = ComparisonSheet(comparison, columns: sheet.columns)
        try printer.print(rowCount: comparison.rowCount, draw: comparison.draw)
    }
}
