import ArgumentParser
import ParallaxLibrary

/// `parallax export`: what the reader made, as JSON.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print read marks, stars, tags, notes, corrections and places as JSON.",
        discussion: """
            Texts stand there by their SHA-256, not with their words; ranges count UTF-8 code units.

            Examples:
              parallax export > mine.json
              parallax export --library news.sqlite -o mine.json
            """
    )

    @Option(name: .shortAndLong, help: "Write to this file instead, which must not exist yet.", completion: .file())
    var output: String?

    @Flag(help: "Let --output replace a file.")
    var overwrite = false

    @OptionGroup var library: LibraryOption

    func run() throws {
        let line = try JSONOutput.line(library.readable().export())
        if let output {
            try OutputFile(path: output, replaces: overwrite).write(line + "\n")
        } else {
            try Console.print(line)
        }
    }
}
