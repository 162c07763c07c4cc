import ArgumentParser
import ParallaxIntake
import ParallaxLibrary

/// `parallax fetch`: what is new in the feeds.
struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Ask the feeds for what is new.",
        discussion: """
            Articles are in the library as soon as their line is printed. A feed that fails is left alone for a minute, and \
            longer each time; one whose server asks for a pause gets it; one that is gone for good is not asked for any \
            more. Ctrl-C ends at once.

            Examples:
              parallax fetch
              parallax fetch --json
            """
    )

    @Flag(help: "Print JSON Lines, one a feed.")
    var json = false

    @OptionGroup var library: LibraryOption

    func run() throws {
        let library = try self.library.readable()
        defer { library.close() }
        let run = FetchRun(library: library, isJSON: json)
        try Awaited.result(of: run.run)
    }
}
