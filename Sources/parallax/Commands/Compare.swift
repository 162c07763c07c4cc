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
            points.

            Examples:
              parallax compare left.txt right.txt
              parallax compare left.txt right.txt --width 160 | less
              parallax compare left.txt - --json < right.txt
            """
    )

    /// What can be printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "The article on the left: a file, or - for standard input.", completion: .file())
    var left: String

    @Argument(help: "The article on the right.", completion: .file())
    var right: String

    @Option(help: "What to print.")
    var format = Format.text

    @Flag(help: "Short for --format json.")
    var json = false

    @OptionGroup var sheet: SheetOptions

    func run() throws {
        let articles = readBoth()
        guard articles.count == 2 else { throw CommandProblem.notTwoArticles(found: articles.count) }
        let comparison = Comparison(
            left: AnnotatedArticle(annotating: articles[0]), right: AnnotatedArticle(annotating: articles[1]))
        if json || format == .json {
            try JSONOutput.print(ComparisonJSON(comparison))
        } else {
            try print(comparison)
        }
    }

    private func readBoth() -> [Article] {
        var articles: [Article] = []
        var tally = InputTally()
        for input in [left, right] { ArticleInput.readEach(input) { tally.take($0) { articles.append($0) } } }
        return articles
    }

    private func print(_ comparison: Comparison) throws {
        let printer = try sheet.printer()
        let comparison = ComparisonSheet(comparison, columns: sheet.columns)
        try printer.print(rowCount: comparison.rowCount, draw: comparison.draw)
    }
}
