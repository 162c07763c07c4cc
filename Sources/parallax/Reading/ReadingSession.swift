import ArgumentParser
import ParallaxReader
import ParallaxScreen
import ParallaxTerminal

/// The reader in this terminal.
struct ReadingSession {
    let input: ArticleInput
    let opening: Reader.Opening
    /// The name of the theme; `nil` for the one that suits the terminal.
    var theme: String?

    /// Runs until the reader is left.
    func run() throws {
        try input.requireSomething()
        let reader = Reader(size: Size(columns: 80, rows: 24), opening: opening)
        // Commands run on the main thread, which owns ncurses from here on.
        let end = try MainActor.assumeIsolated {
            try Session.run(reader, services: LiveServices(input: input)) { background in
                try theme.map(Theme.builtIn) ?? Theme.standard(isDark: background != .light)
            }
        }
        if end != .quit { throw ExitCode(end.exitStatus) }
    }
}
