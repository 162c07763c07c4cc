import Testing

@Suite("Pressing keys to hear what they do")
struct KeyListeningTests {
    @Test("each key is told with its name, its bytes and what it does, until q is pressed twice")
    func told() async throws {
        let session = try await TmuxSession(columns: 120, rows: 40)
        try session.run("\"$P\" keys; echo \"status $?\"")
        try await session.shows("q twice ends")
        for (key, name) in [("j", "j "), ("Up", "<Up>"), ("C-c", "<C-c>"), ("F9", "<F9>"), ("]", "] ")] {
            try session.press(key)
            try await session.shows("\n\(name)")
        }
        let screen = try session.screen()
        for line in ["j            6a                   next-line", "previous-line", "<C-c>        03", "cancel"] {
            #expect(screen.contains(line), "\(line)")
        }
        #expect(screen.contains("begins ]c next-difference") && screen.contains("bound to nothing"))
        try session.press("Escape")
        try await session.shows("takes back ]")
        try session.press("q")
        try await session.shows("back\n")
        try session.press("q")
        try await session.shows("status 0")
        try session.run("echo the shell types again")
        try await session.shows("\nthe shell types again")
    }

    @Test("a key behind one that begins a command is told as both, and the one behind them by itself")
    func sequences() async throws {
        let session = try await TmuxSession(columns: 120, rows: 40)
        try session.run("\"$P\" keys")
        try await session.shows("q twice ends")
        for (key, line) in [
            ("]", "]            5d                   begins ]c"),
            ("c", "]c           63                   next-difference"),
            ("c", "c            63                   compare"), ("[", "[            5b                   begins [c"),
            ("F9", "[<F9>        1b 5b 32 30 7e       bound to nothing"),
        ] {
            try session.press(key)
            try await session.shows("\n\(line)")
        }
    }

    @Test("a key that a pane has for itself is told with the pane")
    func panes() async throws {
        let session = try await TmuxSession(columns: 120, rows: 40)
        try session.run("mkdir -p .config/parallax; printf '[list]\\nstar = \"x\"\\n' >.config/parallax/keys.toml")
        try session.run("\"$P\" keys")
        try await session.shows("q twice ends")
        try session.press("x")
        try await session.shows("swap; in list: star")
    }
}
