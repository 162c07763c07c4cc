import Testing

/// Terminals that can do less.
@Suite("Kinds of terminals", .serialized)
struct TerminalKindTests {
    private func demo(_ environment: [String: String]) async throws -> TmuxSession {
        let session = try await TmuxSession(environment: environment)
        try session.run("\"$P\" demo; echo \"status $?\"")
        return session
    }

    /// The numbers of all sequences that style the screen.
    private func renditions(_ screen: String) -> Set<Int> {
        Set(
            screen.split(separator: "\u{1B}[").dropFirst().flatMap { part in
                part.prefix { $0 != "m" }.split(separator: ";").compactMap { Int($0) }
            })
    }

    private func isColor(_ rendition: Int) -> Bool {
        (30...38).contains(rendition) || (40...48).contains(rendition) || rendition >= 90
    }

    @Test("when the window is typed into again the terminal is asked what it writes on, and the theme follows")
    func focus() async throws {
        let session = try await demo([:])
        try await session.shows("8 in 2 stories")
        let ink = try session.screen(styled: true)
        try session.record(to: "sent")
        try session.send("\u{1B}[O\u{1B}[I")
        try await session.shows("the question") { _ in session.folder.text(of: "sent").contains("\u{1B}]11;?") }
        try session.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
        try await session.shows("a light theme") { _ in try session.screen(styled: true) != ink }
        try session.send("\u{1B}]11;rgb:0000/0000/0000\u{7}")
        try await session.shows("the dark theme") { _ in try session.screen(styled: true) == ink }
    }

    @Test("the reader is coloured, and NO_COLOR takes the colours away")
    func colors() async throws {
        let colored = try await demo([:])
        try await colored.shows("8 in 2 stories")
        #expect(try renditions(colored.screen(styled: true)).contains(where: isColor))
        let plain = try await demo(["NO_COLOR": "1"])
        try await plain.shows("8 in 2 stories")
        #expect(try !renditions(plain.screen(styled: true)).contains(where: isColor))
    }

    @Test("printed comparisons are coloured on a terminal, and NO_COLOR makes them plain")
    func printedColors() async throws {
        for (environment, hasColors) in [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)] {
            let session = try await TmuxSession(environment: environment)
            try session.folder.write("a.txt", SampleArticles.left)
            try session.folder.write("b.txt", SampleArticles.right)
            try session.run("\"$P\" compare a.txt b.txt; echo \"status $?\"")
            try await session.shows("status 0")
            let found = try renditions(session.screen(styled: true)).contains(where: isColor)
            #expect(found == hasColors, "\(environment)")
        }
    }

    @Test("a locale without UTF-8 gets ASCII only")
    func asciiOnly() async throws {
        let session = try await demo(["LC_ALL": "C"])
        let list = try await session.shows("8 in 2 stories")
        #expect(list.unicodeScalars.allSatisfy { $0.isASCII })
        try session.press("c")
        let comparison = try await session.shows("B  Saltmark Wire")
        #expect(comparison.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("a terminal that cannot place its cursor is refused in one sentence")
    func dumb() async throws {
        let session = try await demo(["TERM": "dumb"])
        let screen = try await session.shows("status 1")
        #expect(screen.contains("parallax: The terminal \"dumb\" cannot place its cursor"))
    }

    @Test("the reader is refused when its input is no terminal")
    func noInput() async throws {
        let session = try await TmuxSession()
        try session.run("\"$P\" demo </dev/null; echo \"status $?\"")
        let screen = try await session.shows("status 1")
        #expect(screen.contains("parallax: The reader needs a terminal"))
    }
}
