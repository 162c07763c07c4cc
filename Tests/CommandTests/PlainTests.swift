import Foundation
import Testing

@Suite("The reader without a screen")
struct PlainSessionTests {
    private func said(_ lines: String, _ arguments: [String] = ["--plain", "demo"]) throws -> ProgramRun {
        try ProgramRun(arguments, input: lines)
    }

    @Test("commands are read from standard input to its end, and each is printed before what it leads to")
    func piped() throws {
        let run = try said("2\nopen\n]q\ncompare\n")
        #expect(run.status == 0 && run.errors.isEmpty && run.isHarmless)
        let (output, marks) = (
            run.output,
            ["Articles: 8 in 2 stories", "> 2\n2. ", "> open", "Headline: ", "> ]q\nquote 1", "> compare", "Pair "]
        )
        var rest = output[...]
        for mark in marks {
            let found = try #require(rest.range(of: mark), "\(mark) in \(rest.prefix(2000))")
            rest = rest[found.upperBound...]
        }
    }

    @Test("a line that means nothing is said to, and nothing else is said again")
    func unknownCommand() throws {
        let run = try said("star\nfooo\n")
        #expect(run.output.hasSuffix("Starred.\n> fooo\nThere is no such command: fooo; help names them all.\n"))
    }

    @Test("of articles that are in no library it is said that there is one text, and nothing of a library")
    func versions() throws {
        let run = try said("versions\n")
        #expect(run.output.contains("There is only one text of this article.") && !run.output.contains("library"))
    }

    @Test("files are read as by the reader with a screen, and quit ends with 0 whatever follows")
    func files() throws {
        let folder = try ScratchFolder()
        let paths = [try folder.write("a.txt", SampleArticles.left), try folder.write("b.txt", SampleArticles.right)]
        let run = try said("quit\ncompare\n", ["--plain"] + paths + ["--library", folder.path + "/none"])
        #expect(run.status == 0 && run.output.hasPrefix("Articles: 2") && !run.output.contains("Pair"))
    }

    @Test("what is asked is answered by the next line, and a file is written")
    func export() throws {
        let folder = try ScratchFolder()
        let file = folder.path + "/out.txt"
        let run = try said("e\n\(file)\ne\n\(file)\nn\n")
        #expect(run.output.contains("Written: \(file)") && run.output.contains("exists. Replace it?"))
        #expect(folder.text(of: "out.txt").contains("Ostrel Courier"))
    }

    @Test("a line that means nothing is told, and does nothing")
    func unknown() throws {
        #expect(try said("foo\n").output.contains("There is no such command: foo; help names them all."))
    }

    @Test("searching takes the rest of its line", arguments: ["/bridge", "search bridge"])
    func search(line: String) throws {
        #expect(try said("open\n\(line)\n").output.contains("/bridge: 1 of "))
    }

    @Test(
        "hostile lines end well",
        arguments: [
            "\u{1B}]0;x\u{07}\u{1B}[2J", String(repeating: "x", count: 300_000), "\0\0", "<", ">>>", ":::", "-1",
            "99999999999999999999",
        ])
    func hostile(line: String) throws {
        let run = try said(line + "\nopen\n")
        #expect(run.status == 0 && run.isHarmless)
    }

    @Test("on a terminal it asks with a prompt and takes no other screen")
    func terminal() async throws {
        let session = try await TmuxSession(columns: 100, rows: 40)
        try session.run("\"$P\" --plain demo; echo \"status $?\"")
        try await session.shows("\n>")
        #expect(try session.state("alternate_on") == "0")
        try session.run("3")
        try await session.shows("> 3\n3. ")
        try session.run("q")
        try await session.shows("status 0")
    }
}
