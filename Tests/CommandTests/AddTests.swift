import Foundation
import Testing

@Suite("Adding to the library")
struct AddTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/in/below", withIntermediateDirectories: true)
        try folder.write("in/left.txt", SampleArticles.left)
        try folder.write("in/below/right.txt", SampleArticles.right)
    }

    private func add(_ inputs: String..., input: String = "") throws -> ProgramRun {
        let paths = inputs.map { $0 == "-" ? $0 : folder.path + "/" + $0 }
        return try ProgramRun(["add", "--library", folder.path + "/library.sqlite"] + paths, input: input)
    }

    private func listed() throws -> Int {
        let run = try ProgramRun(["list", "--json", "--library", folder.path + "/library.sqlite"])
        return run.output.split(separator: "\n").count
    }

    @Test("what was added is known the second time")
    func twice() throws {
        let first = try add("in")
        #expect(first.status == 0 && first.output == "2 added\n" && first.errors.isEmpty)
        let second = try add("in")
        #expect(second.status == 0 && second.output == "0 added, 2 known already\n")
        #expect(try add("-", input: SampleArticles.left).output == "0 added, 1 known already\n")
        #expect(try listed() == 2)
    }

    @Test("articles that tell one event are one story of the library, others are their own")
    func stories() throws {
        let owls = "Owls return to the mill\n\nTwo owls nest again under the roof of the old mill.\n"
        try folder.write("in/other.txt", owls)
        #expect(try add("in").output == "3 added\n")
        let run = try ProgramRun(["list", "--json", "--library", folder.path + "/library.sqlite"])
        let stories = run.output.matches(of: /"story":(\d+)/).map { String($0.1) }
        #expect(stories.count == 3 && Set(stories).count == 2)
    }

    @Test("a line that an outlet puts under unrelated articles belongs to its page, and is no text to be found")
    func recurringLines() throws {
        let stories = ["A goat was elected mayor of the island.", "The bakery closes in June.", "Mushrooms are early."]
        for (outlet, count) in [("The Quay", 3), ("The Pier", 2)] {
            let lines = stories.prefix(count).map { story in
                #"{"title": "\#(story.prefix(9))", "outlet": "\#(outlet)", "text": "\#(story)\n\nTell us what you saw"}"#
            }
            try folder.write("in/\(outlet).jsonl", lines.joined(separator: "\n"))
        }
        _ = try add("in")
        let found = try ProgramRun([
            "search", "--library", folder.path + "/library.sqlite", "--json", "\"what you saw\"",
        ])
        #expect(found.output.split(separator: "\n").count == 2 && !found.output.contains("The Quay"))
    }

    @Test("articles that come with one name are all there, each by a name of its own, in one batch and the next")
    func sharedNames() throws {
        for batch in 0..<2 {
            let lines = (0..<3).map { #"{"id": "x", "title": "T", "text": "Batch \#(batch), article \#($0)."}"# }
            try folder.write("in/n\(batch).jsonl", lines.joined(separator: "\n"))
            _ = try add("in/n\(batch).jsonl")
        }
        let run = try ProgramRun(["list", "--json", "--library", folder.path + "/library.sqlite"])
        let names = Set(run.output.matches(of: /"id":"([^"]*)"/).map { String($0.1) })
        #expect(names == ["x", "x-2", "x-3", "x-4", "x-5", "x-6"])
    }

    @Test("another text from the same file is a new version, and the list shows the newest")
    func changed() throws {
        _ = try add("in")
        try folder.write("in/left.txt", SampleArticles.left + "A late line about the lamps was put in.\n")
        #expect(try add("in").output == "0 added, 1 known already, 1 changed, kept as new versions\n")
        #expect(try listed() == 2)
        let library = folder.path + "/library.sqlite"
        #expect(try ProgramRun(["search", "lamps", "--library", library]).output.contains("about the lamps"))
    }

    /// Runs a command for the same library while the program works in a folder.
    private func run(in place: String, _ command: String) throws -> ProgramRun {
        try ProgramRun(
            shell: "cd '\(folder.path)/\(place)' && \"$0\" \(command) --library '\(folder.path)/library.sqlite'")
    }

    @Test("files of one relative path in two folders are two articles, and a file is one by whatever path it is named")
    func places() throws {
        try folder.write("ra/x.txt", SampleArticles.left)
        try folder.write("rb/x.txt", "Owls return to the mill\n\nTwo owls nest under the roof of the old mill.\n")
        #expect(try run(in: "ra", "add x.txt").output == "1 added\n")
        #expect(try run(in: "rb", "add x.txt").output == "1 added\n")
        try folder.write("ra/x.txt", SampleArticles.left + "A late line about the lamps was put in.\n")
        #expect(try run(in: "rb", "add ../ra/./x.txt").output == "0 added, 1 changed, kept as new versions\n")
        #expect(try run(in: "ra", "add .").output == "0 added, 1 known already\n")
        #expect(try run(in: ".", "compare ra/x.txt --format markdown").output.contains("about the lamps"))
        #expect(try run(in: "rb", "compare x.txt").errors.contains("The library has one text of this article"))
        try FileManager.default.createDirectory(atPath: folder.path + "/ra/sub", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/rb/link", withDestinationPath: folder.path + "/ra/sub")
        #expect(try run(in: "rb", "add link/../x.txt").output == "0 added, 1 known already\n")
        #expect(try run(in: "rb", "add x.txt").output == "0 added, 1 known already\n")
        try folder.write("ra/x.txt", SampleArticles.left + "A last line.\n")
        #expect(try run(in: "rb", "add link/../x.txt").output == "0 added, 1 changed, kept as new versions\n")
        #expect(try run(in: "rb", "add none.txt").errors.contains("parallax: none.txt does not exist."))
    }

    @Test("what comes on standard input takes the place of nothing that came there before")
    func standardInput() throws {
        #expect(try add("-", input: SampleArticles.left).output == "1 added\n")
        #expect(try add("-", input: "Owls return\n\nTwo owls nest in the mill.\n").output == "1 added\n")
        #expect(try add("-", input: SampleArticles.left).output == "0 added, 1 known already\n")
        for _ in 0..<2 {
            let passed = try ["in/left.txt", "in/below/right.txt"].map { file in
                try ProgramRun(
                    shell: "cat '\(folder.path)/\(file)' | \"$0\" add /dev/stdin --library '\(folder.path)/passed'")
            }
            #expect(passed.allSatisfy { !$0.output.contains("changed") } && passed.allSatisfy { $0.status == 0 })
        }
    }

    @Test("copies that were saved of one page are known when their folder is added again")
    func savedCopies() throws {
        for (name, text) in [("a", SampleArticles.left), ("b", SampleArticles.left + "A late line was put in.\n")] {
            let paragraphs = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
            try folder.write(
                "copies/\(name).html",
                "<html><head><link rel='canonical' href='https://a.example/bridge'><title>Bridge opens</title></head>"
                    + "<body><article><h1>Bridge opens</h1>\(paragraphs)</article></body></html>")
        }
        #expect(try add("copies").output == "1 added, 1 changed, kept as new versions\n")
        for _ in 0..<2 { #expect(try add("copies").output == "0 added, 2 known already\n") }
    }

    @Test("one article is compared with the text it had before, by its file, and what it never had is told")
    func revised() throws {
        _ = try add("in")
        let path = folder.path + "/in/left.txt"
        func compared(_ arguments: String...) throws -> ProgramRun {
            try ProgramRun(["compare", path, "--library", folder.path + "/library.sqlite"] + arguments)
        }
        let unchanged = try compared()
        #expect(unchanged.status == 1 && unchanged.errors.contains("The library has one text of this article"))
        try folder.write("in/left.txt", SampleArticles.left + "A late line about the lamps was put in.\n")
        _ = try add("in")
        let run = try compared("--format", "markdown")
        #expect(run.status == 0 && run.output.contains("A late line about the lamps was put in."))
        #expect(try compared("--earlier", "1", "--format", "markdown").output == run.output)
        #expect(try compared("--earlier", "2").errors.contains("no earlier text 2"))
        #expect(try compared(path, "--earlier", "1").status == 2)
    }

    @Test("what cannot be read is told, the rest is added, and the status tells")
    func refused() throws {
        try folder.write("in/empty.txt", "")
        let run = try add("in", "none.txt")
        #expect(run.status == 1 && run.output == "2 added, 2 refused\n")
        #expect(run.errors.contains("empty.txt is empty.") && run.errors.contains("none.txt does not exist."))
        #expect(run.errors.split(separator: "\n").count == 2)
    }

    @Test("the environment names a library, and a file that is none is left as it is")
    func libraries() throws {
        let environment = ["PARALLAX_LIBRARY": folder.path + "/other.sqlite"]
        #expect(try ProgramRun(["add", folder.path + "/in"], environment: environment).output == "2 added\n")
        #expect(try ProgramRun(["list"], environment: environment).output.split(separator: "\n").count == 2)
        let diary = String(repeating: "The ferry was late again today.\n", count: 200)
        try folder.write("library.sqlite", diary)
        let run = try add("in")
        #expect(run.status == 1 && run.errors.contains("no library of Parallax"))
        #expect(folder.text(of: "library.sqlite") == diary)
    }

    @Test("Ctrl-C ends after the batches that were begun, what was added is kept, and the same command goes on")
    func interrupted() async throws {
        let session = try await TmuxSession(columns: 100)
        let files = session.folder.path + "/many"
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        let count = 2_000
        for number in 0..<count {
            try session.folder.write(
                "many/\(number).txt", SampleArticles.left + "Lamp number \(number) was lit at noon.\n")
        }
        // The shell interrupts, as soon as the library has something: a test that looked at the screen might look too late.
        try session.run(
            "clear; \"$P\" add --library l.sqlite many & "
                + "until test -s l.sqlite-wal; do :; done; kill -INT $!; wait $!; echo \"status $?\"")
        let screen = try await session.shows("status 130")
        let told = try #require(screen.firstMatch(of: /Interrupted after (\d+) of/).flatMap { Int($0.1) })
        #expect((200..<count).contains(told) && told % 200 == 0)
        #expect(screen.contains("\(told) added"))
        #expect(!screen.contains("░") && screen.contains("Ctrl-C again ends at once."))
        try session.run("clear; ls l.sqlite*; echo \"that is all\"")
        #expect(try await !session.shows("that is all").contains("l.sqlite-"))
        try session.run("clear; \"$P\" list --json --library l.sqlite | wc -l")
        try await session.shows("\(told)")
        try session.run("clear; \"$P\" add --library l.sqlite many; echo \"status $?\"")
        try await session.shows("\(count - told) added, \(told) known already")
    }
}
