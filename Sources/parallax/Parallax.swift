import ArgumentParser

/// The command line.
@main
struct Parallax: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parallax",
        abstract: "Read the same story in several outlets, side by side.",
        discussion: """
            Examples:
              parallax                            the library, where you left it
              parallax demo                       an invented story, to look around
              parallax articles/                  read a folder
              parallax --compare a.txt b.txt      read two articles beside each other
              parallax compare a.txt b.txt        print them beside each other
              parallax coverage articles/         print who reported what
              parallax add articles/              keep articles in your library
              parallax add https://news.example/  from the web; names its feeds
              parallax fetch                      what is new in the feeds
              parallax search ferry               find them again

            Exit status: 0 done, 1 failed, 2 used wrongly.
            """,
        version: "0.1.0",
        subcommands: [
            Read.self, Demo.self, Add.self, Fetch.self, Feeds.self, List.self, Search.self, Export.self, Import.self,
            Compare.self, PrintCoverage.self, Stories.self, Quotes.self, Extract.self, Batch.self,
            Themes.self, Keys.self, Config.self, Doctor.self, Completions.self, Man.self,
        ],
        defaultSubcommand: Read.self
    )

    static func main() {
        var failure: (any Error)?
        do {
            let words = try CommandLineWords(Array(CommandLine.arguments.dropFirst())).words
            if let session = PlainArguments(words).session {
                try session.run()
            } else {
                var command = try parseAsRoot(words)
                try command.run()
            }
        } catch { failure = error }
        CommandEnd(failure).exitProgram()
    }
}
