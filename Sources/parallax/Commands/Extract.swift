import ArgumentParser

/// `parallax extract INPUT…`: articles as JSON Lines.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print articles as JSON Lines: title, outlet, text, paragraphs, what was left out.",
        discussion: """
            Offsets count Unicode code points of the text beside them; a missing value is null.

            Examples:
              parallax extract articles/ > articles.jsonl
              parallax extract - < article.txt
            """
    )

    @OptionGroup var inputs: InputArguments

    @Flag(help: "For symmetry with the other commands: the output is always JSON.")
    var json = false

    func run() throws {
        try inputs.readEach { try JSONOutput.print(ArticleJSON($0)) }
    }
}
