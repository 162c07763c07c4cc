import Foundation
import Testing

@Suite("Listing and searching the library")
struct LibraryListTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write("left.txt", "Café keeper\n\nOstrel Courier, 3 March 2031\n\n" + SampleArticles.left)
        try folder.write("right.txt", SampleArticles.right)
        _ = try ProgramRun(["add", folder.path, "--library", folder.path + "/library"])
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments + ["--library", folder.path + "/library"])
    }

    @Test("a list has a line an article, and nothing is cut off a terminal")
    func list() throws {
        let run = try run("list")
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0 && lines.count == 2)
        #expect(lines[0].hasPrefix("●  2031-03-03") && lines[0].hasSuffix("Café keeper"))
        #expect(lines[1].hasSuffix("After nine years of waiting, the bridge is open"))
        #expect(try self.run("list", "--width", "60").output.contains("After nine years of wait…"))
    }

    @Test("an article without outlet goes by its file, and one without headline says so")
    func nameless() throws {
        let text =
            "Two owls nest again under the roof of the old mill, where nobody has ground any corn for years. "
            + "The miller's daughter hears them every night, and says that they may stay for good."
        try folder.write("owls.jsonl", #"{"id": "owls", "text": "\#(text)"}"#)
        _ = try run("add", folder.path + "/owls.jsonl")
        #expect(try run("list").output.contains(/owls\.jsonl +no headline/))
        #expect(try run("search", "owls").output.hasPrefix("no headline\n  owls.jsonl\n"))
    }

    @Test("whatever of a story has no room ends in an ellipsis")
    func narrowStories() throws {
        for outlet in ["Quay Courier", "Harbour Herald"] {
            try folder.write(
                "\(outlet).md", "---\ntitle: The bridge is open\noutlet: \(outlet)\n---\n\n" + SampleArticles.left)
        }
        _ = try run("add", folder.path)
        let lines = try run("stories", "--width", "40").output.split(separator: "\n")
        #expect(lines.count > 2 && lines.contains { $0.contains(" % ") })
        #expect(lines.dropFirst().allSatisfy { $0.count < 40 || $0.hasSuffix("…") })
    }

    @Test("filters leave out what they do not name, and a limit ends the list")
    func filters() throws {
        #expect(try run("list", "--limit", "1").output.split(separator: "\n").count == 1)
        let starred = try run("list", "--starred")
        #expect(starred.status == 0 && starred.output.isEmpty && starred.errors.contains("is like that"))
        #expect(try run("list", "--unread", "--order", "oldest").output.split(separator: "\n").count == 2)
    }

    @Test("JSON has every key, and null for what is not known")
    func json() throws {
        let entry = try run("list", "--json", "--order", "title").json()
        let keys = [
            "id", "source", "outlet", "title", "published", "words", "quotes", "story", "read", "starred", "tags",
        ]
        #expect(Set(entry.keys) == Set(keys))
        #expect(entry["published"].map { "\($0)" } == "<null>")
        #expect((entry["source"] as? String)?.hasPrefix(folder.path) == true)
        let hit = try run("search", "--json", "title:CAFE*").json()
        #expect(Set(hit.keys) == Set(keys + ["titleMatches", "snippet"]))
        #expect(hit["titleMatches"] as? [[Int]] == [[0, 4]])
        let snippet = try #require(hit["snippet"] as? [String: Any])
        #expect(Set(snippet.keys) == ["text", "matches"])
    }

    @Test("a search prints headline, origin and the passage that was found")
    func search() throws {
        let run = try run("search", "choir", "children")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("After nine years of waiting, the bridge is open\n"))
        #expect(run.output.contains("  A choir of eighty children sang in the rain"))
        let nothing = try self.run("search", "zeppelin")
        #expect(nothing.status == 0 && nothing.output.isEmpty && nothing.errors.contains("Nothing in the library"))
    }

    @Test(
        "a query may begin with a hyphen where no option follows it, and else it is said how",
        arguments: [
            ["-choir"], ["bridge", "-choir"], ["--limit", "5", "-choir"], ["--limit=5", "-choir"], ["--", "-choir"],
        ])
    func hyphen(words: [String]) throws {
        let run = try ProgramRun(["search", "--library", folder.path + "/library"] + words)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("Café keeper\n") && !run.output.contains("After nine years"))
        let json = try ProgramRun(["search", "--library", folder.path + "/library", "--json"] + words).json()
        #expect(json["title"] as? String == "Café keeper")
        let refused = try self.run("search", "-choir")
        #expect(refused.status == 2 && refused.errors.contains("“-choir” stands behind all options"))
    }

    @Test(
        "an outlet is meant in any case and with any accents",
        arguments: ["Ostrel Courier", "ostrel courier", "OSTREL CÖURIER", "ostrel-courier."])
    func spelling(outlet: String) throws {
        let text = "Two owls nest again under the roof of the old mill, where nobody has ground any corn for years."
        try folder.write("owls.md", "---\ntitle: Owls\noutlet: Ostrel Courier\n---\n\n\(text)\n")
        _ = try run("add", folder.path + "/owls.md")
        #expect(try run("list", "--outlet", outlet).output.split(separator: "\n").count == 1)
        #expect(try run("list", "--outlet", "ostrel").errors.contains("No article of the library is like that."))
    }

    @Test("a tag is meant in any case and with any accents", arguments: ["Vote later", "vote LATÉR"])
    func tag(name: String) throws {
        let library = folder.path + "/library"
        _ = try ProgramRun(["--plain", "--library", library], input: "tag Vote later\n")
        #expect(try run("list", "--tag", name).output.split(separator: "\n").count == 1)
        #expect(try run("list", "--tag", "vote").output.isEmpty && run("list", "--tag", "Vote+later").output.isEmpty)
    }

    @Test("an article that is asked for and not there is told before the screen is taken; an address or a path will do")
    func opened() throws {
        let run = try run("--article", "nope", "--plain")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("No article of the library has the name, address or path “nope”"))
        let path = try self.run("--article", folder.path + "/right.txt", "--plain")
        #expect(path.status == 0 && path.output.contains("Headline: After nine years of waiting"))
    }

    @Test("a wrong query is told in one sentence with a line under what is wrong")
    func wrongQuery() throws {
        let run = try run("search", "é ferry foo:bar")
        #expect(run.status == 2 && run.output.isEmpty)
        let lines = run.errors.split(separator: "\n").map(String.init)
        try #require(lines.count == 3)
        #expect(lines[0].hasPrefix("parallax: There is no field “foo:”"))
        #expect(lines[1] == "  é ferry foo:bar")
        #expect(lines[2] == "          ^^^^")
    }

    @Test("nothing of an article or a query reaches the terminal raw")
    func harmless() throws {
        let hostile = "\u{1B}]0;owned\u{07}\u{1B}[31mred\u{9B}31m \u{202E}drow end"
        try folder.write("hostile.txt", "A lighthouse \(hostile)\n\nThe lighthouse \(hostile) shone.\n")
        let added = try run("add", folder.path + "/hostile.txt", folder.path + "/none\(hostile)")
        let runs = [
            added, try run("list"), try run("list", "--json"), try run("search", "lighthouse"),
            try run("search", "lighthouse", "--json"), try run("search", "\(hostile) foo:\(hostile)"),
        ]
        #expect(runs[1].output.contains("lighthouse") && runs[3].output.contains("lighthouse"))
        #expect(runs.allSatisfy { $0.isHarmless })
    }

    @Test("matches are lit on a terminal, unless NO_COLOR is set")
    func lit() async throws {
        let session = try await TmuxSession()
        try session.run(
            "clear; \"$P\" search choir --library '\(folder.path)/library'; NO_COLOR=1 \"$P\" search rain --library '\(folder.path)/library'; echo done"
        )
        try await session.shows("both passages") { $0.split(separator: "eighty children").count == 3 }
        let lines = try session.screen(styled: true).split(separator: "\n").filter { $0.contains("eighty children") }
        try #require(lines.count == 2)
        #expect(lines[0].contains("\u{1B}[") && !lines[1].contains("\u{1B}["))
    }

    @Test("a reader of the list that leaves early hears nothing of it")
    func closedPipe() throws {
        let run = try ProgramRun(shell: "\"$0\" list --json --library '\(folder.path)/library' | head -c 1")
        #expect(run.output == "{" && run.errors.isEmpty)
    }

    @Test("an empty library says how it is filled")
    func empty() throws {
        let data = folder.path + "/nowhere"
        let run = try ProgramRun(["list"], environment: ["XDG_DATA_HOME": data])
        #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("parallax add"))
        #expect(!FileManager.default.fileExists(atPath: data))
    }
}
