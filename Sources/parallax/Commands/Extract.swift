import ArgumentParser
import ParallaxCore

/// `parallax extract INPUT…`: articles as JSON Lines, or to read.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print articles as JSON Lines: title, outlet, text, paragraphs, what was left out.",
        discussion: """
            Offsets count Unicode code points of the text beside them; a missing value is null. The other formats hold \
            what a reader sees: headline, paragraphs, captions.

            Examples:
              parallax extract articles/ > articles.jsonl
              parallax extract - < article.txt
              parallax extract page.html --format markdown -o article.md
            """
    )

    @OptionGroup var inputs: InputArguments

    @Option(help: "What to print.")
    var format = ReportFormat.json

    @Flag(help: "For symmetry with the other commands: short for --format json.")
    var json = false

    @Option(help: "Columns to print text for; the terminal's if it is one, else 80.")
    var width: Int?

    @OptionGroup var file: OutputOptions

    func validate() throws { try SheetOptions.check(width) }

    func run() throws {
        if json || format == .json, file.isNone { return try inputs.readEach { try JSONOutput.print(ArticleJSON($0)) } }
        var articles: [Article] = []
        let read = Result { try inputs.readEach { articles.append($0) } }
        guard !articles.isEmpty else { throw CommandProblem.nothingRead }
        let columns = SheetOptions.columns(width)
        try file.write(try ArticlesText(articles: articles, format: json ? .json : format, columns: columns).text)
        try read.get()
    }
}
