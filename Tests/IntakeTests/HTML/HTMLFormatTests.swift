import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Web pages") struct HTMLFormatTests {
    private func article(_ markup: String, names: [String] = []) throws -> Article {
        try HTMLFormat.article(Array(markup.utf8), source: "page", names: names)
    }

    private func texts(_ article: Article, _ kind: Block.Kind) -> [String] {
        article.blocks(of: kind).map { String(article.text[$0.range]) }
    }

    @Test("a page gives its title, its paragraphs and its caption, and nothing of what stands around them")
    func story() throws {
        let article = try article(InventedPage().markup)
        #expect(article.title == InventedPage.title)
        #expect(texts(article, .paragraph) == InventedPage.paragraphs)
        #expect(texts(article, .caption) == ["The second anchor, on Tuesday."])
        #expect(article.format == "html")
        for word in ["Never seen", "color", "Home", "Pass it on", "Gulls", "Imprint"] {
            #expect(!article.text.contains(word))
        }
    }

    @Test("headings between paragraphs are subheadings, items of lists are list items")
    func roles() throws {
        var page = InventedPage()
        page.story +=
            "<h2>What was found</h2><ul><li>An anchor of 1840, with its chain</li><li>A bell</li></ul>" + page.story
        let article = try article(page.markup)
        #expect(texts(article, .subheading) == ["What was found"])
        #expect(texts(article, .listItem) == ["An anchor of 1840, with its chain", "A bell"])
    }

    @Test("what an element above the first paragraph says is the lead is the standfirst, and a lead of several is none")
    func standfirst() throws {
        var page = InventedPage()
        let lead = "<p class=\"article-standfirst\">Two anchors in one week: the harbour of Low Ferring asks whose.</p>"
        page.story = lead + page.story
        #expect(
            texts(try article(page.markup), .standfirst)
                == ["Two anchors in one week: the harbour of Low Ferring asks whose."])
        page.story = lead.replacing("Two anchors", with: "Nobody asks how two anchors came up") + page.story
        #expect(texts(try article(page.markup), .standfirst) == [])
        page.story = InventedPage().story + lead
        #expect(texts(try article(page.markup), .standfirst) == [])
    }

    @Test("a story in divisions and breaks is read as one in paragraphs")
    func divisions() throws {
        var page = InventedPage()
        page.story = InventedPage.paragraphs.joined(separator: "<br><br>")
        #expect(texts(try article(page.markup), .paragraph) == InventedPage.paragraphs)
        page.story = InventedPage.paragraphs.map { "<div>\($0)</div>" }.joined()
        #expect(texts(try article(page.markup), .paragraph) == InventedPage.paragraphs)
    }

    @Test("what a browser hides is no text")
    func hidden() throws {
        var page = InventedPage()
        page.story += "<p hidden>Secret one, which is long enough to be read by anybody.</p>"
        page.story += "<p style='display: none'>Secret two, which is long enough to be read by anybody.</p>"
        page.story += "<div aria-hidden='true'><p>Secret three, which is long enough to be read by anybody.</p></div>"
        page.story += "<template><p>Secret four, which is long enough to be read by anybody.</p></template>"
        #expect(!(try article(page.markup)).text.contains("Secret"))
    }

    @Test("a line that the words themselves give away is boilerplate, and is kept as such")
    func boilerplate() throws {
        var page = InventedPage()
        page.story += "<p>Share this article</p>"
        #expect(texts(try article(page.markup), .boilerplate) == ["Share this article"])
    }

    @Test("no escape sequence and no mark of direction comes through, however it is written")
    func harmless() throws {
        var page = InventedPage()
        page.head =
            "<meta property='og:title' content='A title&#27;[2J with&#x202E; tricks'><meta name='author' content='Ada&#7; Lund'>"
        page.story += "<p>Text &#27;[31m and \u{1B}]0;owned\u{7} and &#x202E; and \u{9B}5m, which is long enough.</p>"
        let article = try article(page.markup)
        for text in [article.text, article.byline ?? ""] {
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
            #expect(!text.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test("a page without text is refused")
    func empty() {
        #expect(throws: IntakeProblem.empty(path: "page")) {
            try article("<html><body><img src='a.jpg'></body></html>")
        }
    }

    @Test("declared entities are not expanded, and no file is read")
    func entities() throws {
        let declared =
            "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&c;&c;\"><!ENTITY c \"boom\">]>"
        var page = InventedPage()
        page.story += "<p>Here is &a; and here is &b;, which is all there is to read.</p>"
        let article = try article(declared + page.markup)
        #expect(!article.text.contains("root:"))
        #expect(!article.text.contains("boom"))
    }

    @Test("any damage to a page gives an article or one sentence, with blocks in order", arguments: 1...4)
    func anyDamage(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let whole = Array(InventedPage().markup.utf8)
        let pieces = [
            "<", ">", "\"", "</div>", "<div>", "<!--", "-->", "<script>", "<table><td>", "&#0;", "\0", "<p", "='",
        ]
        for _ in 0..<150 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
                bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
                if bytes.isEmpty { break }
            }
            guard let article = try? HTMLFormat.article(bytes, source: "page") else { continue }
            let shown = article.blocks.map { String(article.text[$0.range]) }
            #expect(shown.allSatisfy { !$0.isEmpty })
            #expect(shown.joined(separator: "\n\n") == article.text)
        }
    }
}
