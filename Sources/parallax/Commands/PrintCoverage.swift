import ArgumentParser
import ParallaxCore

/// `parallax coverage INPUT…`: who reported what, printed.
struct PrintCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Print who reported what: the quotes, numbers and facts of articles that cover one event.",
        discussion: """
            One column an article, the oldest first; one row a statement, number or fact. “No match found” says just that, \
            not that an outlet left something out. A neighbour is about another event than the rest. JSON counts Unicode code points.

            Examples:
              parallax coverage story/
              parallax coverage a.txt b.txt c.txt --width 120
              parallax coverage story/ --format html -o story.html
            """
    )

    @OptionGroup var inputs: InputArguments

    @OptionGroup var library: LibraryOption

    @OptionGroup var report: ReportOptions

    @OptionGroup var sheet: SheetOptions

    func run() throws {
        var articles: [AnnotatedArticle] = []
        let read = Result { try inputs.readEach { articles.append(AnnotatedArticle(annotating: $0)) } }
        guard !articles.isEmpty else { throw CommandProblem.nothingRead }
        if articles.count > Coverage.columnLimit { Console.complain(Self.tooMany(articles.count)) }
        let name = library.storyName(of: articles.map(\.article))
        try print(Coverage(of: articles).named(name))
        try read.get()
    }

    private static func tooMany(_ count: Int) -> String {
        "A table holds \(Coverage.columnLimit) articles; the \(count - Coverage.columnLimit) newest are left out."
    }

    private func print(_ coverage: Coverage) throws {
        guard report.isSheet else { return try report.write(try text(of: coverage)) }
        let printer = try sheet.printer()
        let drawn = CoverageSheet(CoverageReport(coverage), columns: sheet.columns)
        try printer.print(rowCount: drawn.rowCount, draw: drawn.draw)
    }

    /// The coverage in the format asked for, plain, with a line end after the last line.
    private func text(of coverage: Coverage) throws -> String {
        try CoverageText(coverage: coverage, format: report.kind, columns: sheet.columns).text
    }
}
