import ArgumentParser
import ParallaxReader

/// `parallax PATH…`: the reader on files and folders.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read text files and folders; the default command.",
        discussion: "Folders are read with everything in them. Nothing is imported or changed."
    )

    @Argument(help: "Files and folders with articles.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Open the first two articles beside each other.")
    var compare = false

    @OptionGroup var look: LookOptions

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name files or folders to read, or try: parallax demo") }
        if compare, paths.count != 2 { throw ValidationError("--compare takes two files.") }
    }

    func run() throws {
        try ReadingSession(input: .paths(paths), opening: compare ? .comparing : .browsing, look: look).run()
    }
}
