import ArgumentParser
import ParallaxIntake
import ParallaxReader

/// `parallax PATH…`: the reader on files and folders.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read text files and folders; the default command.",
        discussion: """
            Folders are read with everything in them. Nothing is imported or changed; what you correct is kept in the \
            library, and found again wherever the same text is read.

            Examples:
              parallax articles/
              parallax --compare left.txt right.txt
            """
    )

    @Argument(help: "Files and folders with articles.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Open the first two articles beside each other.")
    var compare = false

    @OptionGroup var look: LookOptions

    @OptionGroup var library: LibraryOption

    /// Checked here and not while parsing, where it would come before an unknown option is told.
    func run() throws {
        if paths.isEmpty { throw ValidationError("Name files or folders to read, or try: parallax demo") }
        if paths.contains(ArticleReader.standardInput) {
            throw ValidationError(
                "The reader hears its keys through standard input, so it cannot read an article there.")
        }
        if compare, paths.count != 2 { throw ValidationError("--compare takes two files.") }
        let opening: Reader.Opening = compare ? .comparing : .browsing
        try ReadingSession(input: .paths(paths), opening: opening, theme: look.theme, library: library.path).run()
    }
}
