import Foundation
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

    @Test(
        "what nobody sees is shown on request, in every format that is read",
        arguments: [
            ("a.txt", "Ferry\n\nThe news\u{200B}paper said so.\n"),
            ("a.md", "# Ferry\n\nThe news\u{200B}paper said so.\n"),
            ("a.html", "<!doctype html><html><body><h1>Ferry</h1><p>The news\u{200B}paper said so.</p></body></html>"),
            ("b.html", "<!doctype html><html><body><h1>Ferry</h1><p>The news&#x200b;paper said so.</p></body></html>"),
            ("a.jsonl", #"{"id":"a","title":"Ferry","text":"Ferry\n\nThe news\u200bpaper said so."}"# + "\n"),
        ])
    func invisible(name: String, text: String) throws {
        let folder = try ScratchFolder()
        let path = try folder.write(name, text)
        let run = try ProgramRun(["extract", "--format", "text", "--invisible", path])
        #expect(run.status == 0 && run.output.contains("The news⟨U+200B⟩paper said so."))
        #expect(run.isHarmless)
        #expect(try ProgramRun(["extract", "--format", "text", path]).output.contains("The newspaper said so."))
    }

    @Test(
        "what nobody sees is shown on request by whatever reads files",
        arguments: [["coverage"], ["compare"], ["--plain"]])
    func invisible(command: [String]) throws {
        let folder = try ScratchFolder()
        let marked = SampleArticles.left.replacingOccurrences(of: "waited for", with: "wai\u{200B}ted for")
        let paths = try [folder.write("a.txt", marked), folder.write("b.txt", SampleArticles.right)]
        let run = try ProgramRun(command + ["--invisible"] + paths, input: "open\n")
        #expect(run.status == 0 && run.output.contains("wai⟨U+200B⟩ted"), "\(run.output) \(run.errors)")
        #expect(run.isHarmless)
    }

    @Test(
        "the library has nothing invisible to show, and that is said", arguments: [["--plain"], ["compare", "a.txt"]])
    func nothingInvisible(command: [String]) throws {
        let run = try ProgramRun(command + ["--invisible"])
        #expect(run.status == 2 && run.errors.contains("--invisible goes with files"))
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

    @Test(
        "the name of a file that has a line end in it is told on one line",
        arguments: [
            ["quotes"], ["quotes", "--verbatim"], ["quotes", "--format", "markdown"], ["extract", "--format", "text"],
            ["extract"], ["coverage"], ["stories", "--all"], ["compare", "-"],
        ])
    func nameOfTwoLines(command: [String]) throws {
        let folder = try ScratchFolder()
        let file = try folder.write("two\nlines\u{1B}[31m.txt", SampleArticles.left)
        let run = try ProgramRun(command + [file], input: SampleArticles.right)
        #expect(run.status == 0 && run.isHarmless && !run.output.isEmpty)
        #expect(!(run.output + run.errors).split(separator: "\n").contains { $0.hasPrefix("lines") })
    }

    @Test("what answers rows of JSON is escaped, too", arguments: ["quotes", "extract"])
    func rows(task: String) throws {
        let folder = try ScratchFolder()
        let file = try folder.write("a.txt", "A headline\n\n“Well,” said Maria Lopez of the harbour.")
        let row = #"{"id": "\u202ered\u009b31m", "text": "“Well,” said Maria Lopez.", "path": "\#(file)"}"#
        let run = try ProgramRun(["batch", task], input: row)
        #expect(run.isHarmless)
        #expect(try run.json()["id"] as? String == "\u{202E}red\u{9B}31m")
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
