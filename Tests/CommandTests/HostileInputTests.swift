import Testing

/// Names and texts that would command a terminal.
@Suite("Hostile input")
struct HostileInputTests {
    private static let hostile = "\u{1B}]0;owned\u{07}\u{1B}[31mred\u{9B}31m \u{202E}drow\u{202C} \u{7F}\u{200B}end"

    @Test(
        "no command prints what a terminal obeys",
        arguments: [
            ["extract"], ["quotes"], ["quotes", "--all"], ["quotes", "--json"], ["quotes", "--verbatim"],
            ["quotes", "--verbatim", "--json"],
        ])
    func contents(command: [String]) throws {
        let text = "A title \(Self.hostile)\n\n“A word \(Self.hostile) and more,” \(Self.hostile) Maria Lopez said.\n"
        let run = try ProgramRun(command + ["-"], input: text)
        #expect(run.status == 0 && run.output.contains("red"))
        #expect(run.isHarmless)
    }

    @Test("a comparison prints nothing that a terminal obeys", arguments: ["text", "json"])
    func comparison(format: String) throws {
        let folder = try ScratchFolder()
        let left = try folder.write("\u{1B}[31mred.txt", SampleArticles.left + Self.hostile)
        let run = try ProgramRun(
            ["compare", left, "-", "--format", format], input: SampleArticles.right + Self.hostile)
        #expect(run.status == 0 && run.output.contains("owned"))
        #expect(run.isHarmless)
    }

    @Test("what is escaped in JSON reads back as it stood in the file")
    func lossless() throws {
        let text = "A line.\n“\(Self.hostile),” said Maria Lopez.\n"
        let json = try ProgramRun(["quotes", "--verbatim", "--json", "-"], input: text).json()
        #expect((json["text"] as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test(
        "names and options are told without what a terminal obeys",
        arguments: [
            ["extract", "none\(hostile)"], ["none\(hostile)"], ["--no\(hostile)"], ["\(hostile)", "--compare"],
            ["demo", "--theme", hostile], ["compare", "a", "b", "--format", hostile], ["compare", hostile, hostile],
            ["batch", hostile],
        ])
    func names(arguments: [String]) throws {
        let run = try ProgramRun(arguments)
        #expect(run.status != 0 && run.errors.hasPrefix("parallax: "))
        #expect(run.isHarmless)
    }

    @Test("a terminal's name is told without what a terminal obeys")
    func terminalName() async throws {
        let session = try await TmuxSession(environment: ["TERM": "x\u{1B}[31mred"])
        try session.run("clear; \"$P\" demo 2>errors; echo \"status $?\"")
        try await session.shows("status 1")
        let sentence = session.folder.text(of: "errors")
        #expect(sentence.contains("does not know the terminal"))
        #expect(!sentence.contains("\u{1B}"))
    }
}
