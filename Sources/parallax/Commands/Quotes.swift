import ArgumentParser
import ParallaxCore

/// `parallax quotes INPUT…`: who says what, printed.
struct Quotes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Print the quotes of articles, each beside its speaker.",
        discussion: """
            A question mark follows a speaker who is a guess; a dash stands where nobody is named.

            Examples:
              parallax quotes article.txt
              parallax quotes --json articles/ > quotes.jsonl
              parallax quotes story/ --format html -o quotes.html
              parallax quotes --verbatim --json - < article.txt
            """
    )

    @OptionGroup var inputs: InputArguments

    @OptionGroup var report: ReportOptions

    @Flag(help: "Take inputs as plain UTF-8 text as it stands, so that offsets are into the file.")
    var verbatim = false

    @Flag(help: "Print scare quotes and titles of works too.")
    var all = false

    @OptionGroup var sheet: SheetOptions

    /// JSON is one line an article.
    private var isPrintedAsRead: Bool { report.isSheet || (report.kind == .json && report.file.isNone) }

    func validate() throws {
        if verbatim, !isPrintedAsRead { throw ValidationError("--verbatim prints text or JSON, to standard output.") }
    }

    func run() throws {
        guard isPrintedAsRead else { return try write() }
        let output: QuotePrinter.Output =
            report.kind == .json ? .json : .text(try sheet.printer(), columns: sheet.columns)
        var printer = QuotePrinter(output: output, all: all)
        if verbatim {
            try inputs.readEachVerbatim { try printer.print($0) }
        } else {
            try inputs.readEach { try printer.print(AnnotatedArticle(annotating: $0)) }
        }
    }

    private func write() throws {
        var articles: [AnnotatedArticle] = []
        let read = Result { try inputs.readEach { articles.append(AnnotatedArticle(annotating: $0)) } }
        guard !articles.isEmpty else { throw CommandProblem.nothingRead }
        try report.write(
            try QuotesText(articles: articles, format: report.kind, columns: sheet.columns, all: all).text)
        try read.get()
    }
}
