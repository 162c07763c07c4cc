import ArgumentParser
import ParallaxCore
import ParallaxLibrary
import ParallaxReader

/// `parallax compare A B`: two articles side by side, printed.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Print two articles side by side: what is shared, changed, moved, and carried by one alone.",
        discussion: """
            Two columns from 76 columns on, one below the other in less; the figures follow. What one has of \
            the other are runs of five words and more, outside quotes. JSON counts Unicode code points. HTML is one page that needs nothing else, to open, send and print.

            One article alone, by its address, file or name in the library, is compared with the text it had before.

            Examples:
              parallax compare left.txt right.txt
              parallax compare left.txt right.txt --width 160 | less
              parallax compare left.txt right.txt --format html -o both.html
              parallax compare left.txt - --json < right.txt
              parallax compare https://news.example/ferry
            """
    )

    @Argument(help: "The article on the left: a file, or - for standard input.", completion: .file())
    var left: String

    @Argument(
        help: "The article on the right; without it, what became of the left one since it is in the library.",
        completion: .file())
    var right: String?

    @Option(
        help: ArgumentHelp(
            "With one article: its earlier text, 1 for the first; otherwise the one before the last.",
            valueName: "number"))
    var earlier: Int?

    @OptionGroup var invisible: InvisibleOption

    @OptionGroup var library: LibraryOption

    @OptionGroup var report: ReportOptions

    @OptionGroup var sheet: SheetOptions

    func validate() throws {
        if right == nil, invisible.invisible { throw ValidationError(InvisibleOption.needsFiles) }
        if right != nil, earlier != nil { throw ValidationError("--earlier goes with one article.") }
    }

    func run() throws {
        let comparison = try right.map { try self.comparison(with: $0) } ?? revised()
        if report.isSheet { try print(comparison) } else { try report.write(try text(of: comparison)) }
    }

    private func comparison(with right: String) throws -> Comparison {
        let articles = read([left, right])
        guard articles.count == 2 else { throw CommandProblem.notTwoArticles(found: articles.count) }
        return Comparison(
            left: AnnotatedArticle(annotating: articles[0]), right: AnnotatedArticle(annotating: articles[1]))
    }

    /// An earlier text of the article beside the one it has now.
    private func revised() throws -> Comparison {
        let library = try self.library.readable()
        guard let id = try library.article(meantBy: left, path: AbsolutePath(left).text) else {
            throw CommandProblem.notInLibrary(name: left)
        }
        let revision = try Revision(of: id, from: earlier, in: library)
        return Comparison(left: revision.before, right: revision.after)
    }

    private func read(_ inputs: [String]) -> [Article] {
        var articles: [Article] = []
        var tally = InputTally()
        invisible.apply {
            for input in inputs { ArticleInput.readEach(input) { tally.take($0) { articles.append($0) } } }
        }
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
