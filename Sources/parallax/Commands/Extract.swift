import ArgumentParser

/// `parallax extract INPUT…`: articles as JSON Lines.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print articles as JSON Lines: title, outlet, text, paragraphs, what was left out.")

    @OptionGroup var inputs: InputArguments

    @Flag(help: "For symmetry with the other commands: the output is always JSON.")
    var json = false

    func run() throws {
        try inputs.readEach { print(try JSONOutput.line(ArticleJSON($0))) }
    }
}
