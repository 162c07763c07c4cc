import Foundation
import Testing

/// The JSON that other programs read.
@Suite("Printed JSON")
struct PrintedJSONTests {
    @Test("an extracted article has every key, and null for what is not known")
    func article() throws {
        let folder = try ScratchFolder()
        let json = try ProgramRun(["extract", try folder.write("a.txt", SampleArticles.left)]).json()
        let keys = [
            "id", "source", "format", "outlet", "title", "byline", "published", "language", "url", "text", "paragraphs",
            "roles", "captions", "boilerplate", "hyperlinks",
        ]
        #expect(Set(json.keys) == Set(keys))
        #expect(json["title"] as? String == "Bridge opens after nine years of delay")
        #expect(json["byline"].map { "\($0)" } == "<null>")
        #expect((json["paragraphs"] as? [[Int]])?.count == 4)
        #expect(json["roles"] as? [String] == ["paragraph", "paragraph", "paragraph", "paragraph"])
    }

    @Test("what is not known of an article is null wherever it is printed, and no text without letters")
    func missing() throws {
        let folder = try ScratchFolder()
        let text =
            "“It rains,” said Ann Moss in the harbour, where two owls nest again under the roof of the old mill. "
            + "The miller's daughter hears them every night, and says that they may stay for good."
        let file = try folder.write("a.jsonl", #"{"text": "\#(text)"}"#)
        let other = try folder.write("b.txt", SampleArticles.right)
        let library = ["--library", folder.path + "/library.sqlite"]
        #expect(try ProgramRun(["add", file] + library).status == 0)
        let runs = [
            ["quotes", "--verbatim", "--json", file], ["quotes", "--json", file], ["extract", file],
            ["compare", file, other, "--json"], ["coverage", file, "--json"], ["stories", "--all", "--json", file],
            ["list", "--json"] + library, ["search", "harbour", "--json"] + library,
        ]
        for words in runs {
            let output = try ProgramRun(words).output
            #expect(output.contains(#""title":null"#), "\(words[0]): \(output)")
            #expect(!output.contains(/"(title|outlet|byline|published|language|url|speaker)":""/), "\(words[0])")
        }
    }

    @Test("where words lead goes through JSON and Markdown and comes back, and is a link in HTML")
    func hyperlinks() throws {
        let folder = try ScratchFolder()
        let page = """
            <html><head><title>Bridge</title></head><body><h1>Bridge</h1><p>Für the <a href="https://a.example/d_1?a=1&amp;b=(2)">new
            bridge</a>, ferries will stop running next month, the city council said on Tuesday, in the rain.</p></body></html>
            """
        let path = try folder.write("a.html", page)
        let json = try ProgramRun(["extract", path])
        let links = try #require(try json.json()["hyperlinks"] as? [[String: Any]])
        #expect(links.map { $0["start"] as? Int } == [8] && links.map { $0["end"] as? Int } == [18])
        #expect(links.map { $0["address"] as? String } == ["https://a.example/d_1?a=1&b=(2)"])
        let again = try ProgramRun(["extract", try folder.write("a.jsonl", json.output)]).json()["hyperlinks"]
        #expect(again as? NSArray == links as NSArray)
        let markdown = try ProgramRun(["extract", "--format", "markdown", path]).output
        #expect(markdown.contains("the [new bridge](https://a.example/d_1?a=1\\&b=%282%29), ferries"))
        let read =
            try ProgramRun(["extract", try folder.write("a.md", markdown)]).json()["hyperlinks"] as? [[String: Any]]
        #expect(read?.map { $0["address"] as? String } == ["https://a.example/d_1?a=1&b=%282%29"])
        let html = try ProgramRun(["extract", "--format", "html", path]).output
        #expect(html.contains("the <a href=\"https://a.example/d_1?a=1&amp;b=(2)\">new bridge</a>, ferries"))
    }

    @Test("a dash reads standard input, for articles and for texts as they stand")
    func standardInput() throws {
        let article = try ProgramRun(["extract", "-"], input: SampleArticles.left).json()
        #expect(article["source"] as? String == "-")
        let verbatim = try ProgramRun(["quotes", "--verbatim", "--json", "-"], input: SampleArticles.left).json()
        #expect(verbatim["text"] as? String == SampleArticles.left)
    }

    @Test("quotes carry their speaker and offsets in code points of the text beside them")
    func quotes() throws {
        let json = try ProgramRun(["quotes", "--verbatim", "--json", "-"], input: SampleArticles.left).json()
        let quotes = try #require(json["quotes"] as? [[String: Any]])
        let speech = try #require(quotes.first { $0["kind"] as? String == "speech" })
        #expect(speech["speaker"] as? String == "Maria Lopez")
        let start = try #require(speech["start"] as? Int)
        let end = try #require(speech["end"] as? Int)
        let points = Array(SampleArticles.left.unicodeScalars)[start..<end]
        #expect(String(String.UnicodeScalarView(points)) == speech["text"] as? String)
        #expect(Set(speech.keys) == ["start", "end", "text", "kind", "speaker", "mention", "verb", "closed"])
    }

    @Test("a comparison has every key, its conflict and its sentences")
    func comparison() throws {
        let folder = try ScratchFolder()
        let left = try folder.write("a.txt", SampleArticles.left)
        let json = try ProgramRun(["compare", left, "-", "--json"], input: SampleArticles.right).json()
        let keys = [
            "left", "right", "headline", "links", "weakLinks", "unmatchedLeft", "unmatchedRight", "conflicts", "quotes",
            "shared",
        ]
        #expect(Set(json.keys) == Set(keys))
        let side = try #require(json["left"] as? [String: Any])
        #expect(side["published"].map { "\($0)" } == "<null>")
        #expect((side["sentences"] as? [[String: Int]])?.first?["paragraph"] == 0)
        let conflict = try #require((json["conflicts"] as? [[String: Any]])?.first)
        #expect((conflict["left"] as? [String: Any])?["text"] as? String == "100,000")
        #expect((conflict["right"] as? [String: Any])?["text"] as? String == "150,000")
    }

    private static let moving = [
        """
        Council closes the bridge

        On Monday the city council closed the old bridge over the harbour for three months.
        The mayor said that the closing would cost the shops of the island a third of their trade.
        Ferries will run from the harbour every hour for three months.
        A lighthouse keeper painted his door.
        """,
        """
        Bridge is closed

        The city council closed the old bridge over the harbour for three months on Monday.
        The closing would cost the shops a third of their trade, the mayor said.
        Nobody asked the gulls, whatever the weather was.
        """,
    ]

    @Test("the steps of an edit read off both sentences, words that moved among them")
    func edits() throws {
        let folder = try ScratchFolder()
        let paths = try [folder.write("a.txt", Self.moving[0]), folder.write("b.txt", Self.moving[1])]
        let json = try ProgramRun(["compare", "--json"] + paths).json()
        let links = try #require(json["links"] as? [[String: Any]])
        for link in links {
            let edits = try #require(link["edits"] as? [[String: String]])
            for side in ["left", "right"] {
                #expect(edits.compactMap { $0[side] }.joined() == (try sentence(link, on: side, of: json)))
            }
        }
        let steps = links.flatMap { $0["edits"] as? [[String: String]] ?? [] }
        #expect(steps.contains { $0["op"] == "delete" && $0["left"]?.hasPrefix("On Monday") == true })
        #expect(Set(steps.compactMap { $0["op"] }).isSubset(of: ["equal", "delete", "insert", "replace", "variant"]))
    }

    private func sentence(_ link: [String: Any], on side: String, of json: [String: Any]) throws -> String {
        let article = try #require(json[side] as? [String: Any])
        let sentences = try #require(article["sentences"] as? [[String: Int]])
        let number = try #require(link[side] as? Int)
        let (start, end) = (try #require(sentences[number]["start"]), try #require(sentences[number]["end"]))
        let text = try #require(article["text"] as? String)
        return String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    }

    @Test("every sentence is in a link, in a weak one, or said to have no match")
    func states() throws {
        let folder = try ScratchFolder()
        let paths = try [folder.write("a.txt", Self.moving[0]), folder.write("b.txt", Self.moving[1])]
        let json = try ProgramRun(["compare", "--json"] + paths).json()
        let ties = ["links", "weakLinks"].flatMap { json[$0] as? [[String: Any]] ?? [] }
        #expect((json["weakLinks"] as? [[String: Any]])?.isEmpty == false)
        for (side, unmatched) in [("left", "unmatchedLeft"), ("right", "unmatchedRight")] {
            let article = try #require(json[side] as? [String: Any])
            let count = try #require(article["sentences"] as? [[String: Int]]).count
            let told = Set(ties.compactMap { $0[side] as? Int })
            #expect(told.union(try #require(json[unmatched] as? [Int])) == Set(0..<count))
        }
    }

    @Test("bytes that are no UTF-8 are refused where offsets count in the file")
    func notUTF8() throws {
        let folder = try ScratchFolder()
        let file = try folder.write("a.txt", [0x63, 0x61, 0x66, 0xE9, 0x0A])
        let run = try ProgramRun(["quotes", "--verbatim", file])
        #expect(run.status == 1)
        #expect(run.errors.hasSuffix("a.txt is not UTF-8.\n"))
    }
}
