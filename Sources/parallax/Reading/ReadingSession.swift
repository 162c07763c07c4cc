import ArgumentParser
import ParallaxLibrary
import ParallaxReader
import ParallaxScreen
import ParallaxTerminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The reader in this terminal.
struct ReadingSession {
    /// The articles; `nil` for those of the library.
    let input: ArticleInput?
    let opening: Reader.Opening
    /// The name of the theme; `nil` for the one that suits the terminal.
    var theme: String?
    /// Whether views are printed in words and commands typed as lines, with no screen.
    var isPlain = false
    /// The path of the library; `nil` for the user's own.
    var library: String?

    /// Runs until the reader is left; who leaves for the demo comes back.
    func run() throws {
        try input?.requireSomething()
        while try show() { try ReadingSession(input: .demo, opening: .browsing, theme: theme, isPlain: isPlain).run() }
    }

    /// Shows the articles; answers whether the reader left for the demo.
    private func show() throws -> Bool {
        let services =
            input.map { LiveServices(input: $0, library: place, comparesAtOnce: opening == .comparing) }
            ?? LiveServices(library: place)
        defer { services.library.close() }
        services.openAhead()
        let configuration = Configuration.read()
        let problems = configuration.problems.map(\.description)
        let reader = Reader(
            size: isPlain ? Reader.plainSize : Size(columns: 80, rows: 24), keymap: configuration.keymap,
            settings: configuration.settings, opening: opening,
            problems: problems + [configuration.themeProblem(unless: theme)].compactMap(\.self), isPlain: isPlain)
        if isPlain { return try runPlain(reader, services) }
        // Commands run on the main thread, which owns ncurses from here on.
        let outcome = try MainActor.assumeIsolated {
            try Session.run(reader, services: services) { background in
                try configuration.themes(named: theme, isDark: background != .light)
            }
        }
        try report(outcome)
        return outcome.end == .demo
    }

    /// Says what could not be kept, and ends the program when the session did not end well.
    private func report(_ outcome: SessionOutcome) throws {
        if let unkept = outcome.unkept, unkept.hasDecisions { Console.complain(unkept.description) }
        guard outcome.exitStatus != 0 else { return }
        let failure = ExitCode(outcome.exitStatus)
        // Closing the library would wait for what was given up.
        if outcome.unkept?.isGivenUp == true { CommandEnd(failure).exitProgram() }
        throw failure
    }

    private func runPlain(_ reader: Reader, _ services: LiveServices) throws -> Bool {
        _ = LocaleEncoding.adoptUTF8()
        return try Awaited.result {
            var session = PlainSession(reader, services: services)
            return try await session.run()
        }
    }

    /// What is tried out on the demo is forgotten with it.
    private var place: LibraryPlace {
        switch input {
        case .demo: .memory
        case .paths, nil:
            library.map { .file(path: $0) } ?? .standard { name in getenv(name).map { String(cString: $0) } }
        }
    }
}
