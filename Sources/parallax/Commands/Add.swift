import ArgumentParser
import ParallaxLibrary

/// `parallax add INPUT…`: articles into the library.
struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Keep articles in the library.",
        discussion: """
            Of a page on the web its article is kept; a feed is subscribed to, and so are the feeds of a list in OPML, from \
            a file or an address. Folders are read with everything in them. A text that the library has is known; another text from the same \
            place is kept as a new version. Ctrl-C ends after the batches that were begun, and the same command goes on from there.

            Examples:
              parallax add articles/
              parallax add --library news.sqlite front-page.txt
              parallax add https://news.example/story https://news.example/feed
              parallax add feeds.opml
              parallax add - < article.txt
            """
    )

    @Argument(help: "Files, folders and addresses of the web; - is standard input.", completion: .file())
    var inputs: [String]

    @OptionGroup var library: LibraryOption

    func run() throws {
        let library = Library(at: library.place)
        defer { library.close() }
        let run = AddRun(library: library, inputs: AddInput.all(of: inputs))
        try Awaited.result(of: run.run)
    }
}
