import ArgumentParser
import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

/// `parallax [PATH…]`: the reader on the library, or on files and folders.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read the library, or text files and folders; the default command.",
        discussion: """
            Without a path the library is opened where you left it. Folders are read with everything in them. No article is imported and no file \
            changed; that you have read it, and what you mark, note and correct, is kept in the library, and found \
            again wherever the same text is read.

            Examples:
              parallax
              parallax --search "minist* outlet:courier"
              parallax articles/
              parallax --compare left.txt right.txt
              echo compare | parallax --plain story/
            """
    )

    @Argument(help: "Files and folders with articles.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Open the first two articles beside each other.")
    var compare = false

    @Option(help: "Open at what a query of the search language finds.")
    var search: String?

    @Option(help: "Open at the article with this name; in the library its address or path will do.")
    var article: String?

    @Flag(help: ArgumentHelp(PlainSession.help))
    var plain = false

    @OptionGroup var invisible: InvisibleOption

    @OptionGroup var look: LookOptions

    @OptionGroup var library: LibraryOption

    /// The options that take the word behind them.
    static let optionsWithValues: Set = ["--search", "--article", "--theme", "--library"]

    /// Checked here and not while parsing, where it would come before an unknown option is told.
    func run() throws {
        if paths.contains(ArticleReader.standardInput) {
            throw ValidationError(
                "The reader hears its keys through standard input, so it cannot read an article there.")
        }
        if invisible.invisible, paths.isEmpty { throw ValidationError(InvisibleOption.needsFiles) }
        if compare, paths.count != 2 { throw ValidationError("--compare takes two files.") }
        let input = paths.isEmpty ? nil : ArticleInput.paths(paths, marksInvisible: invisible.invisible)
        try ReadingSession(
            input: input, opening: try opening(of: input), theme: look.theme, isPlain: plain, library: library.path
        ).run()
    }

    /// An article of the library must be there; those of files are known once they are read.
    private func opening(of input: ArticleInput?) throws -> Reader.Opening {
        if compare { return .comparing }
        if let search { return .search(search) }
        guard let article else { return .browsing }
        guard input == nil else { return .article(Article.ID(rawValue: article)) }
        let known = try library.readable().article(meantBy: article, path: AbsolutePath(article).text)
        guard let known else { throw CommandProblem.notInLibrary(name: article) }
        return .article(known)
    }
}
