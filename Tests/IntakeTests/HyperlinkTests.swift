import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Addresses behind words") struct HyperlinkTests {
    private static let address = "https://ferring.example/news/anchor"

    /// The words and the address of each link.
    private func links(_ article: Article) -> [String] {
        article.hyperlinks.map { "\(article.text[$0.range]) → \($0.target.address)" }
    }

    private func article(page story: String, head: String = "", address: String? = Self.address) throws -> Article {
        var page = InventedPage(head: head)
        page.story = "<p>\(story)</p>" + page.story
        return try HTMLFormat.article(Array(page.markup.utf8), source: "page", address: address)
    }

    private func article(markdown: String) throws -> Article {
        try #require(MarkdownFormat.article(Array(markdown.utf8), source: "notes.md", names: []))
    }

    @Test("the words of a page's links are known, and where they lead from the page's address")
    func page() throws {
        let article = try article(
            page: """
                The  <a href="/divers?a=1&amp;b=2">divers of <b>Low\u{200B}  Ferring</b> </a>, who had \
                <a href="//bell.example/tower">a bell</a> and <a href="map.html">a map</a>, found nothing at all.
                """)
        #expect(
            links(article) == [
                "divers of Low Ferring → https://ferring.example/divers?a=1&b=2",
                "a bell → https://bell.example/tower", "a map → https://ferring.example/news/map.html",
            ])
    }

    @Test("what the page says its links are relative to counts, and without any address only whole ones do")
    func base() throws {
        let story =
            "Divers drew <a href=\"map.html\">a map</a> and <a href=\"https://bell.example\">a bell</a>, and left."
        let based = try article(page: story, head: "<base href=\"https://maps.example/low/\">")
        #expect(links(based) == ["a map → https://maps.example/low/map.html", "a bell → https://bell.example"])
        #expect(links(try article(page: story, address: nil)) == ["a bell → https://bell.example"])
    }

    @Test(
        "what leads nowhere on the web is no link",
        arguments: [
            "#top", "javascript:alert(1)", "mailto:a@b.example", "", "https://", "https://a.example/\u{1B}[2J", "x y",
        ])
    func nowhere(reference: String) throws {
        let address = reference == "x y" ? nil : Self.address
        #expect(
            links(try article(page: "It is <a href=\"\(reference)\">all here</a>, they say.", address: address)) == [])
    }

    @Test("lines of the page bring no links")
    func pageLines() throws {
        let article = try article(page: "Nobody said <a href=\"/anchor\">anything</a> on Monday, and they went home.")
        #expect(links(article) == ["anything → https://ferring.example/anchor"])
    }

    @Test("a link over several paragraphs leads there from each")
    func paragraphs() throws {
        let feed = MarkupText.paragraphs("a <a href='/x'>bell<p>of bronze</a> rang")
        #expect(feed.map(\.text) == ["a bell", "of bronze rang"])
        #expect(feed.map { line in line.links.map { String(line.text[$0.range]) } } == [["bell"], ["of bronze"]])
    }

    @Test("an entry of a feed has its links from its own address")
    func feed() throws {
        let feed = try #require(
            Feed(
                reading: Array(
                    """
                    <rss version="2.0"><channel><title>Ferring</title><item><title>Anchor</title>
                    <link>https://ferring.example/a/1</link><description><![CDATA[<p>The  council &amp; <a
                    HREF="two?a=1&amp;b=2"> the\u{7} divers </a>met. <a name="x">Twice.</a></p>]]></description>
                    </item></channel></rss>
                    """.utf8), address: nil))
        let article = try #require(feed.articles(source: "feed").first)
        #expect(article.text == "Anchor\n\nThe council & the\u{FFFD} divers met. Twice.")
        #expect(links(article) == ["the\u{FFFD} divers → https://ferring.example/a/two?a=1&b=2"])
    }

    @Test("links of Markdown are their words, the inner of two, and pictures are none")
    func markdown() throws {
        let article = try article(
            markdown: """
                # Anchor
                The [*divers* of Ferring](https://a.example/d_1 "Divers") met
                [at [noon](<https://b.example/n>)](https://c.example), and ![a bell](https://d.example/b.png) rang
                [](https://e.example) at [home](/here).
                """)
        #expect(links(article) == ["divers of Ferring → https://a.example/d_1", "noon → https://b.example/n"])
    }

    @Test("a line of JSON states links by code points; what does not fit is left out")
    func stated() throws {
        let line = """
            {"title":"Anchor","text":"Fünf Taucher.\\n\\nSie fanden es.","hyperlinks":[
            {"start":19,"end":25,"text":"fanden","address":"https://b.example"},
            {"start":5,"end":12,"text":"Taucher","address":"https://a.example"},
            {"start":6,"end":9,"text":"auc","address":"https://c.example"},
            {"start":12,"end":17,"text":".","address":"https://d.example"},
            {"start":30,"end":99,"text":"es","address":"https://e.example"},
            {"start":-1,"end":2,"text":"F","address":"https://f.example"},
            {"start":26,"end":28,"text":"et","address":"https://h.example"},
            {"start":0,"end":4,"text":"Fünf","address":"ftp://g.example"}]}
            """.replacing("\n", with: "")
        let article = try #require(try ArticleLines.articles(Array(line.utf8), source: "lines").first?.get())
        #expect(links(article) == ["Taucher → https://a.example", "fanden → https://b.example"])
    }

    @Test("a page of ten thousand links keeps a thousand, and those that lead nowhere are none of them")
    func most() throws {
        let nowhere = String(repeating: "rope <a href=\"#a\">knot</a>, lost ", count: 2_000)
        let story = nowhere + (0..<10_000).map { "bell <a href=\"/\($0)\">\($0)</a>, found" }.joined(separator: " ")
        #expect(try article(page: story).hyperlinks.count == Hyperlink.most)
    }

    @Test(
        "a reference longer than any address leads nowhere, however often it stands, and many lines take no time each")
    func long() throws {
        let reference = String(repeating: "a/b.", count: 250_000)
        let markup = "<a href='\(reference)'>" + String(repeating: "<p>bell", count: 1_500)
        #expect(MarkupText.paragraphs(markup).allSatisfy { $0.links.isEmpty })
        let lines = (0..<40_000).map { "[bell](https://b.example/\($0))" }.joined(separator: "\n")
        #expect(try article(markdown: "# Anchor\n\n" + lines).hyperlinks.count == Hyperlink.most)
    }

    @Test("whatever surrounds them, the words of links keep their letters", arguments: 1...40)
    func laws(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = ["a", "\u{7}", " ", "  ", "\u{A0}", "\u{200B}", "ü", "\u{301}", "船", "👩‍🚀", "\r\n", "\u{2003}"]
        var text = ""
        var links: [LinkedLine.Link] = []
        for number in 0..<12 {
            let start = text.utf8.count
            for _ in 0..<Int.random(in: 0...3, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            let range = TextRange(start: start, end: text.utf8.count)
            if number % 2 == 1, !range.isEmpty { links.append(LinkedLine.Link(range: range, reference: "\(number)")) }
        }
        let line = LinkedLine(text, links: links)
        for (changed, plain) in [
            (line.harmless, LinkedLine(text).harmless), (line.trimmed, LinkedLine(text).trimmed),
            (line.harmless.withoutDoubleSpaces, LinkedLine(text).harmless.withoutDoubleSpaces),
            (line.harmless.trimmed, LinkedLine(text).harmless.trimmed),
        ] {
            #expect(changed.text.unicodeScalars.elementsEqual(plain.text.unicodeScalars))
            let letters = changed.links.map { self.letters(changed.text[$0.range]) }
            #expect(letters.filter { !$0.isEmpty } == links.map { self.letters(text[$0.range]) }.filter { !$0.isEmpty })
            #expect(zip(changed.links, changed.links.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        }
    }

    private func letters(_ text: Substring) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isAlphabetic }
    }
}
