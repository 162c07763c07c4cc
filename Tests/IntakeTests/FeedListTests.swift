import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Files that hold many articles") struct FeedListTests {
    private let scratch = ScratchFolder()

    private func read(_ name: String, _ text: String) -> [Result<Article, IntakeProblem>] {
        ArticleReader().read([scratch.write(name, text.utf8)])
    }

    private func articles(_ name: String, _ text: String) -> [Article] { read(name, text).compactMap { try? $0.get() } }

    private func shape(_ article: Article?) -> [String] {
        (article?.blocks ?? []).map { "\($0.kind.rawValue): \(article?.text[$0.range] ?? "")" }
    }

    private let feed = """
        <rss version="2.0"><channel><title>Low Ferring Times</title><language>en-GB</language>
        <item><title>Ferry stays in port</title><link>https://lowferring.example/1</link><author>Ada Lund</author>
        <pubDate>Wed, 16 Feb 2022 20:00:00 +0100</pubDate>
        <description>&lt;p&gt;The fog stayed over the harbour for a third day.&lt;/p&gt;&lt;p&gt;So did the ferry and its crew.&lt;/p&gt;</description></item>
        <item><link>https://lowferring.example/empty</link></item>
        <item><title>Board meets</title></item></channel></rss>
        """

    @Test("every entry of a feed is an article of its outlet, whatever the file is called")
    func feedArticles() {
        let articles = articles("notes.txt", feed)
        #expect(articles.map(\.title) == ["Ferry stays in port", "Board meets"])
        let first = articles.first
        #expect(first?.outlet == "Low Ferring Times")
        #expect(first?.byline == "Ada Lund")
        #expect(first?.published?.description == "2022-02-16T20:00")
        #expect(first?.language == "en")
        #expect(first?.url == "https://lowferring.example/1")
        #expect(first?.format == "rss20")
        #expect(
            shape(first) == [
                "headline: Ferry stays in port", "paragraph: The fog stayed over the harbour for a third day.",
                "paragraph: So did the ferry and its crew.",
            ])
        #expect(Set(articles.map(\.id)).count == 2)
        #expect(articles.map(\.id) == self.articles("notes.txt", feed).map(\.id))
    }

    @Test("a feed without entries and XML that is no feed are refused in one sentence")
    func refusals() {
        let empty = read("e.xml", "<rss><channel><title>T</title></channel></rss>")
        #expect(empty == [.failure(.empty(path: scratch("e.xml")))])
        #expect(
            read("x.xml", "<?xml version='1.0'?><note/>") == [
                .failure(.unsupported(path: scratch("x.xml"), format: "XML"))
            ])
    }

    @Test("a feed above its limit is refused before it is read")
    func large() {
        let path = scratch.write("big.xml", feed.utf8)
        #expect(Feed(reading: Array(repeating: 0x20, count: Feed.limit + 1)) == nil)
        let bytes = Array(feed.utf8) + Array(repeating: 0x20, count: Feed.limit)
        #expect(
            ListFormat.feed.articles(bytes, path: path, names: []) == [
                .failure(.tooLarge(path: path, limit: Feed.limit))
            ])
    }

    @Test("JSON Lines give an article a line, and a bad line costs itself only")
    func lines() {
        let text = #"""
            {"id": "a1", "title": "Ferry stays in port", "text": "The fog stayed.\n\nSo did the ferry.", "outlet": "Low Ferring Times", "published": "2022-02-16T20:00", "language": "en", "url": "https://a.example/1", "captions": ["The ferry in the fog"], "boilerplate": ["Share this article"]}
            {"id": "a2", "title"
            {"title": "No text"}

            {"text": "The board met on Monday and said nothing of it.", "url": "javascript:x"}
            """#
        let results = read("articles.jsonl", text)
        #expect(results.count == 4)
        #expect(results[1] == .failure(.badLine(path: scratch("articles.jsonl"), line: 2)))
        #expect(results[2] == .failure(.badLine(path: scratch("articles.jsonl"), line: 3)))
        let first = try? results[0].get()
        #expect(first?.id.rawValue == "a1")
        #expect(first?.published?.description == "2022-02-16T20:00")
        #expect(
            shape(first) == [
                "headline: Ferry stays in port", "paragraph: The fog stayed.", "paragraph: So did the ferry.",
                "caption: The ferry in the fog", "boilerplate: Share this article",
            ])
        #expect((try? results[3].get())?.url == nil)
    }

    @Test("roles of JSON Lines count when each paragraph has one, and none can make text vanish")
    func lineRoles() {
        let text = #"""
            {"title": "Fog", "text": "Nobody sailed.\n\nCrew\n\nAda.", "roles": ["standfirst", "subheading", "boilerplate"]}
            {"title": "Fog", "text": "Nobody sailed.\n\nAda.", "roles": ["standfirst"]}
            """#
        let shapes = read("roles.jsonl", text).map { shape(try? $0.get()) }
        #expect(shapes[0] == ["headline: Fog", "standfirst: Nobody sailed.", "subheading: Crew", "paragraph: Ada."])
        #expect(shapes[1] == ["headline: Fog", "paragraph: Nobody sailed.", "paragraph: Ada."])
    }

    @Test("Markdown gives headings, items and quotes their roles, and loses its marks")
    func markdown() {
        let text = """
            # Ferry *stays* in port

            The fog stayed, said [the **board**](https://a.example/(x)), and
            so did snake_case and 2 * 3.

            ## Crew

            - Ada Lund
            - Bo Lind, who
              sleeps

            > Nobody sails in this.

            ---
            ![The ferry](ferry.jpg) A last \\*word\\*.
            """
        #expect(
            shape(articles("story.md", text).first) == [
                "headline: Ferry stays in port",
                "paragraph: The fog stayed, said the board), and so did snake_case and 2 * 3.", "subheading: Crew",
                "listItem: Ada Lund", "listItem: Bo Lind, who sleeps", "paragraph: Nobody sails in this.",
                "paragraph: A last *word*.",
            ])
    }

    @Test("a plain text with a number sign somewhere is no Markdown")
    func plain() {
        #expect(
            articles("a.txt", "Ferry stays in port\n\nBerth #3 is empty, and so is the harbour around it.\n").first?
                .format == "text")
    }

    @Test("brackets without an end do not take time out of proportion")
    func brackets() {
        for piece in ["[", "](", "![", "*", "\\", "[a]("] {
            #expect(
                MarkdownLine.line(String(repeating: piece, count: 30_000)).text.utf8.count <= 30_000 * piece.utf8.count)
        }
    }
}
