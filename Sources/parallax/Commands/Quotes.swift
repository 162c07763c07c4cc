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
              parallax quotes --verbatim --json - < article.txt
            """
    )

    @OptionGroup var inputs: InputArguments

    @Flag(help: "Print JSON Lines, one an article; offsets count Unicode code points.")
    var json = false

    @Flag(help: "Take inputs as plain UTF-8 text as it stands, so that offsets are into the file.")
    var verbatim = false

    @Flag(help: "Print scare quotes and titles of works too.")
    var all = false

    @OptionGroup var sheet: SheetOptions

    func run() throws {
        var printer = QuotePrinter(output: json ? .json : .text(try sheet.printer(), columns: sheet.columns), all: all)
        if verbatim {
            try inputs.readEachVerbatim { try printer.print($0) }
        } else {
            try inputs.readEach { try printer.print(AnnotatedArticle(annotating: $0)) }
        }
    }
}
