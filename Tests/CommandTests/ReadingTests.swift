import Testing

/// The reader in a real terminal, through the keys a reader presses.
@Suite("The reader in a terminal", .serialized)
struct ReadingTests {
    private static let start = "\"$P\" demo"

    private func demo(_ session: TmuxSession) async throws {
        try session.run(Self.start)
        try await session.shows("8 in 2 stories")
    }

    @Test("the demo begins with the list and its first article")
    func start() async throws {
        let session = try await TmuxSession()
        try await demo(session)
        let screen = try await session.shows("q quit")
        #expect(screen.contains(">● Ostrel Courier"))
        #expect(screen.contains("  New Heron Bridge rises to the occasion, and will not come down"))
    }

    @Test("going down the list shows the next article")
    func browse() async throws {
        let session = try await TmuxSession()
        try await demo(session)
        try session.press("j", "Enter")
        let screen = try await session.shows(">  Saltmark Wire")
        #expect(!screen.contains(">● Ostrel Courier"))
        try await session.shows("350 words")
    }

    @Test("comparing shows two outlets beside each other")
    func compare() async throws {
        let session = try await TmuxSession()
        try await demo(session)
        try session.press("c")
        let screen = try await session.shows("B  Saltmark Wire")
        #expect(screen.contains("A  Ostrel Courier"))
        #expect(screen.contains("│   │"))
    }

    @Test("a search counts its matches and Escape takes them away")
    func search() async throws {
        let session = try await TmuxSession()
        try await demo(session)
        try session.press("Enter")
        try await session.shows("q back")
        try session.type("/bridge")
        try await session.shows(" of ")
        try session.press("Enter", "n")
        try await session.shows("2 of ")
        try session.press("Escape")
        try await session.shows("hints again") { $0.contains("q back") && !$0.contains("/bridge") }
    }

    @Test("every size keeps the reader's place, and too small a one says so")
    func resize() async throws {
        let session = try await TmuxSession(columns: 120, rows: 40)
        try await demo(session)
        try session.press("Enter", "d", "d")
        try await session.shows("a scrolled article") { !$0.contains("424 words") && $0.contains("q back") }
        let before = try session.screen()
        for (columns, rows) in [(80, 24), (40, 10)] {
            try session.resize(columns: columns, rows: rows)
            try await session.shows("\(rows) rows") {
                $0.split(separator: "\n", omittingEmptySubsequences: false).count == rows + 1 && $0.contains("%")
            }
        }
        try session.resize(columns: 20, rows: 5)
        try await session.shows("too small")
        try session.resize(columns: 120, rows: 40)
        let after = try await session.shows("the place it was at") { $0 == before }
        #expect(after == before)
    }

    @Test("the reader can be stopped and called back")
    func suspend() async throws {
        let session = try await TmuxSession()
        try await demo(session)
        try session.press("C-z")
        try await session.shows("the shell") { $0.contains("Stopped") && $0.contains(TmuxSession.prompt) }
        #expect(try session.state("alternate_on") == "0")
        try session.run("fg")
        try await session.shows("8 in 2 stories")
        #expect(try session.state("alternate_on") == "1")
    }

    @Test("quitting leaves the shell as it was")
    func quit() async throws {
        let session = try await TmuxSession()
        try session.run(Self.start + "; echo \"status $?\"")
        try await session.shows("8 in 2 stories")
        try session.press("Enter")
        try await session.shows("q back")
        try session.press("q", "q")
        try await session.shows("status 0")
        #expect(try session.state("alternate_on") == "0")
        #expect(try session.state("cursor_flag") == "1")
        #expect(try session.state("mouse_any_flag") == "0")
    }
}
