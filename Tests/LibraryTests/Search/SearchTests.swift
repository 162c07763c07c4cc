import ParallaxCore
import ParallaxLibrary
import Testing

@Suite("Searching the library")
struct SearchTests {
    private let library = Library()

    private static let speech = "“We have waited long enough for this bridge,” Maria Lopez said on Tuesday."

    init() throws {
        try library.add([
            article("ferry", title: "The last ferry", "A vote near the old border was called on Monday.", day: 3),
            article("bridge", title: "A bridge opens", "The last of the ferries sails. \(Self.speech)", day: 4),
            article(
                "vote", title: "Vote", "A vote. Nobody who lives by the long and winding coast saw a border.", day: 5),
        ])
    }

    private func article(_ name: String, title: String, _ body: String, day: Int, url: String? = nil)
        -> AnnotatedArticle
    {
        let text = title + "\n" + body
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: name), source: name, format: "text", outlet: "Courier",
                published: PublicationDate(year: 2031, month: 3, day: day, minute: 1_439),
                url: url, text: text,
                blocks: [
                    Block(kind: .headline, range: TextRange(start: 0, end: title.utf8.count)),
                    Block(kind: .paragraph, range: TextRange(start: title.utf8.count + 1, end: text.utf8.count)),
                ]))
    }

    private func query(_ search: String, _ order: ListOrder = .newest) -> ListQuery {
        var query = ListQuery()
        query.search = search
        query.order = order
        return query
    }

    private func found(_ search: String, _ order: ListOrder = .newest) throws -> [String] {
        try library.page(query(search, order), ListSpan(start: .place(0), count: 10)).entries.map(\.id.rawValue)
    }

    @Test(
        "fields, nearness and days are found, the newest first",
        arguments: [
            ("vote", ["vote", "ferry"]), ("NEAR(vote border, 4)", ["ferry"]),
            ("NEAR(vote border, 40)", ["vote", "ferry"]),
            ("title:ferry", ["ferry"]), ("speaker:lopez", ["bridge"]), ("has:quote", ["bridge"]),
            ("-title:vote", ["bridge", "ferry"]), ("date:2031-03-04", ["bridge"]),
            ("date:>2031-03-03", ["vote", "bridge"]),
            ("has:note", []), ("", ["vote", "bridge", "ferry"]),
        ])
    func fields(search: String, expected: [String]) throws {
        #expect(try found(search) == expected)
    }

    @Test("a note and a read mark are found as soon as they are kept")
    func marks() throws {
        let ferry = Article.ID(rawValue: "ferry")
        try library.keep(notes: [Note(range: TextRange(start: 0, end: 3), text: "look again")], of: ferry)
        try library.mark([ferry: ArticleMarks(isRead: true, tags: ["Élections"])])
        #expect(try found("has:note") == ["ferry"])
        #expect(try found("is:read") == ["ferry"])
        #expect(try found("tag:elections") == ["ferry"])
        #expect(try found("vote is:unread") == ["vote"])
    }

    @Test(
        "a speaker is found by the name that the reader gave him, as soon as it is kept",
        arguments: [ListOrder.newest, .relevance])
    func correctedSpeaker(order: ListOrder) throws {
        let bridge = Article.ID(rawValue: "bridge")
        let words = try #require(try library.article(bridge)?.quotes.first)
        #expect(try found("speaker:vossel", order).isEmpty)
        let corrected = QuoteCorrection(range: words.range, speaker: "Irma Vossel", kind: .speech)
        try library.keep([corrected], of: bridge)
        #expect(try found("speaker:VÖSSEL", order) == ["bridge"] && found("speaker:\"irma vos\"*", order) == ["bridge"])
        #expect(try found("last speaker:vossel", order) == ["bridge"] && found("-speaker:vossel", order).count == 2)
        #expect(try found("speaker:lopez OR speaker:vossel", order) == ["bridge"])
        try library.keep([QuoteCorrection(range: words.range, speaker: "Irma Vossel", kind: .title)], of: bridge)
        #expect(try found("speaker:vossel", order).isEmpty)
    }

    @Test("a word in the headline outweighs one in the text")
    func ranking() throws {
        #expect(try found("last ferr*", .relevance).first == "ferry")
        #expect(try found("vote", .relevance) == ["vote", "ferry"])
        #expect(try found("is:unread", .relevance) == ["vote", "bridge", "ferry"])
    }

    @Test("a page in the middle of the ranked ones stands where it belongs")
    func rankedPages() throws {
        let ranked = query("the OR vote", .relevance)
        let all = try library.page(ranked, ListSpan(start: .place(0), count: 10))
        #expect(all.entries.count == 3)
        let second = try library.page(ranked, ListSpan(start: .place(1), count: 1))
        #expect(second.first == 1 && second.entries == [all.entries[1]] && second.total == 3)
        let around = try library.page(ranked, ListSpan(start: .around(all.entries[2].id), count: 1))
        #expect(around.entries == [all.entries[2]])
    }

    @Test("a text that changed is found by its new words only")
    func versions() throws {
        for body in ["The winding stair is open.", "The count was stopped."] {
            try library.add([article("stair", title: "Stair", body, day: 6, url: "https://courier.example/stair")])
        }
        #expect(try found("\"winding stair\"").isEmpty)
        #expect(try found("stopped").count == 1)
    }

    @Test("snippets show the passage that was found, and what to light")
    func snippets() throws {
        let id = Article.ID(rawValue: "bridge")
        let snippets = try library.snippets(
            of: [id, Article.ID(rawValue: "none")], search: "waited bridge", length: 60)
        let snippet = try #require(snippets[id])
        #expect(snippets.count == 1)
        #expect(snippet.matches.map { String(snippet.text[$0]) } == ["waited", "bridge"])
    }

    @Test("a wrong query is told as the problem it is")
    func misunderstood() {
        #expect(
            throws: LibraryProblem.misunderstood(SearchSyntaxProblem(.openParenthesis, at: TextRange(start: 0, end: 1)))
        ) {
            try library.page(query("(ferry"), ListSpan(start: .place(0), count: 1))
        }
    }
}
