import ArgumentParser
import ParallaxReader

/// `parallax demo`: the reader on the story inside the binary.
struct Demo: ParsableCommand {
    static let name = "demo"
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Read an invented story that shows everything.",
        discussion: "Press ? for the keys, c to compare two outlets, / to search, q to go back and to leave."
    )

    @Flag(help: ArgumentHelp(PlainSession.help))
    var plain = false

    @OptionGroup var look: LookOptions

    func run() throws {
        try ReadingSession(input: .demo, opening: .browsing, theme: look.theme, isPlain: plain).run()
    }
}
