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
            "roles", "captions", "boilerplate",
        ]
        #expect(Set(json.keys) == Set(keys))
        #expect(json["title"] as? String == "Bridge opens after nine years of delay")
        #expect(json["byline"].map { "\($0)" } == "<null>")
        #expect((json["paragraphs"] as? [[Int]])?.count == 4)
        #expect(json["roles"] as? [String] == ["paragraph", "paragraph", "paragraph", "paragraph"])
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
            "left", "right", "headline", "links", "unmatchedLeft", "unmatchedRight", "conflicts", "quotes", "shared",
        ]
        #expect(Set(json.keys) == Set(keys))
        let side = try #require(json["left"] as? [String: Any])
        #expect(side["published"].map { "\($0)" } == "<null>")
        #expect((side["sentences"] as? [[String: Int]])?.first?["paragraph"] == 0)
        let conflict = try #require((json["conflicts"] as? [[String: Any]])?.first)
        #expect((conflict["left"] as? [String: Any])?["text"] as? String == "100,000")
        #expect((conflict["right"] as? [String: Any])?["text"] as? String == "150,000")
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
