import ParallaxCore
import Testing

@testable import ParallaxIntake

@Suite("What was got from the web, read")
struct WebDocumentTests {
    private func document(_ bytes: [UInt8], charset: String? = nil) throws -> WebDocument {
        WebDocument(bytes, at: try #require(WebAddress("https://www.a.example/news/one")), charset: charset)
    }

    private func article(_ document: WebDocument) -> Article? {
        guard case .articles(let articles) = document.content else { return nil }
        return articles.first.flatMap { try? $0.get() }
    }

    @Test("feeds, lists, pages and plain text are told by their bytes")
    func kinds() throws {
        let feed = "<rss version='2.0'><channel><title>T</title><item><title>Crane turns</title></item></channel></rss>"
        guard case .feed(let read) = try document(Array(feed.utf8)).content else {
            Issue.record("no feed")
            return
        }
        #expect(read.title == "T")
        let list = "<?xml version='1.0'?><opml><body><outline text='T' xmlUrl='https://b.example/f'/></body></opml>"
        guard case .list(let feeds) = try document(Array(list.utf8)).content else {
            Issue.record("no list")
            return
        }
        #expect(feeds.map(\.address) == ["https://b.example/f"])
        #expect(article(try document(Array(InventedPage().markup.utf8)))?.headline != nil)
        #expect(article(try document(Array("Crane turns\n\nIt turned for an hour.\n".utf8)))?.format == "text")
    }

    @Test("the server's charset counts where bytes are no UTF-8, and nowhere else")
    func charset() throws {
        let page = InventedPage(
            story: "<p>\(String(repeating: "Кран повернулся сам, сказали в порту. ", count: 9))</p>"
        ).markup
        let koi = try #require(CharacterEncoding.utf8([0xEB, 0xD2, 0xC1, 0xCE], from: "koi8-r"))
        #expect(String(decoding: koi, as: UTF8.self) == "Кран")
        let bytes =
            Array("<html><head><title>x</title></head><body><p>".utf8)
            + Array(repeating: [0xEB, 0xD2, 0xC1, 0xCE, 0x2C, 0x20], count: 60).joined()
            + Array("</p></body></html>".utf8)
        #expect(article(try document(bytes, charset: "KOI8-R"))?.text.contains("Кран, Кран") == true)
        #expect(article(try document(bytes, charset: "utf-8"))?.text.contains("Кран") == false)
        #expect(article(try document(bytes, charset: "no-such-thing")) != nil)
        #expect(article(try document(Array(page.utf8), charset: "koi8-r"))?.text.contains("Кран повернулся") == true)
    }

    @Test("a page names its feeds, each once and only those of the web")
    func feeds() throws {
        let head = """
            <link rel="alternate" type="application/rss+xml" href="/feed"><link rel='ALTERNATE' type='Application/Atom+XML '
            href='https://b.example/atom'><link rel="alternate" type="application/rss+xml" href="/feed#x">
            <link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"><link rel="alternate" hreflang="de" href="/de">
            """
        let found = try document(Array(InventedPage(head: head).markup.utf8)).feeds
        #expect(found.map(\.text) == ["https://www.a.example/feed", "https://b.example/atom"])
    }

    @Test("a page gives feeds up to the limit, and not one more")
    func mostFeeds() throws {
        func page(_ count: Int) -> [UInt8] {
            let links = (0..<count).map { "<link rel=alternate type=application/rss+xml href=/\($0)>" }
            return Array(InventedPage(head: links.joined()).markup.utf8)
        }
        #expect(try document(page(HTMLPage.mostFeeds)).feeds.count == HTMLPage.mostFeeds)
        #expect(try document(page(HTMLPage.mostFeeds + 1)).feeds.count == HTMLPage.mostFeeds)
    }

    @Test(
        "a page speaks for its own site and for no other",
        arguments: [
            ("https://a.example/canonical", "https://a.example/canonical"),
            ("https://m.a.example/x", "https://m.a.example/x"),
            ("https://victim.example/story", "https://www.a.example/news/one"),
            ("https://nota.example/story", "https://www.a.example/news/one"),
        ])
    func canonical(stated: String, wanted: String) throws {
        let page = InventedPage(head: "<link rel=\"canonical\" href=\"\(stated)\">").markup
        #expect(article(try document(Array(page.utf8)))?.url == wanted)
    }
}
