import ParallaxCore
import Testing

@testable import ParallaxIntake

@Suite("What pages say about themselves") struct PageMetadataTests {
    private func metadata(head: String = "", body: String = "") throws -> PageMetadata {
        let page = "<html lang='de-AT'><head>\(head)</head><body>\(body)</body></html>"
        let scanner = try MarkupScanner(Array(page.utf8))
        return PageMetadata(try PageTree(parsing: scanner.markup), linkedData: scanner.linkedData)
    }

    @Test("linked data come first, in a graph and by reference too")
    func linkedData() throws {
        let found = try metadata(
            head: """
                <meta property="og:title" content="Another title"><meta name="author" content="Nobody">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                {"@type": "Person", "@id": "#1", "name": "Ada Lund"},
                {"@type": ["Thing", "NewsArticle"], "headline": "Anchor &amp; bell", "author": [{"@id": "#1"}, "Bo Rike"],
                "publisher": {"@type": "Organization", "name": "Low Ferring Times"}, "datePublished": "2031-05-14T07:40:00+02:00",},
                ]}</script>
                """)
        #expect(found.title == Stated(value: "Anchor & bell", evidence: .linkedData))
        #expect(found.byline == Stated(value: "Ada Lund, Bo Rike", evidence: .linkedData))
        #expect(found.outlet == Stated(value: "Low Ferring Times", evidence: .linkedData))
        #expect(found.published?.value == PublicationDate(year: 2031, month: 5, day: 14, minute: 460))
        #expect(found.language == Stated(value: "de", evidence: .element("html")))
    }

    @Test("meta elements come next, each with its name")
    func metas() throws {
        let found = try metadata(
            head: """
                <meta property="og:title" content="Anchor found"><meta property="og:site_name" content="Low Ferring Times">
                <meta property="article:published_time" content="2031-05-14"><meta name="author" content="Ada Lund">
                <link rel="canonical" href="https://ferring.example/anchor">
                """)
        #expect(found.title == Stated(value: "Anchor found", evidence: .meta("og:title")))
        #expect(found.outlet == Stated(value: "Low Ferring Times", evidence: .meta("og:site_name")))
        #expect(found.byline == Stated(value: "Ada Lund", evidence: .meta("author")))
        #expect(found.published?.evidence == .meta("article:published_time"))
        #expect(found.address == Stated(value: "https://ferring.example/anchor", evidence: .element("link")))
    }

    @Test("microdata and elements that say what they are for come last")
    func elements() throws {
        let found = try metadata(
            head: "<title>Anchor found near the old quay - Low Ferring Times</title>",
            body: "<a rel='author' href='/a'>Ada Lund</a><time itemprop='datePublished' datetime='20310514'>May</time>")
        #expect(found.title == Stated(value: "Anchor found near the old quay", evidence: .element("title")))
        #expect(found.byline == Stated(value: "Ada Lund", evidence: .element("rel=author")))
        #expect(found.published?.evidence == .microdata)
    }

    @Test("what a page does not say is unknown")
    func unknown() throws {
        let found = try metadata(
            head: "<meta name='author' content='https://social.example/ada'><link rel='canonical' href='javascript:x'>")
        #expect(
            found.title == nil && found.byline == nil && found.published == nil && found.outlet == nil
                && found.address == nil)
    }

    @Test(
        "dates are read as they are written",
        arguments: [
            ("2031-05-14T07:40:00+02:00", "2031-05-14T07:40"), ("2031-05-14 07:40", "2031-05-14T07:40"),
            ("2031-05-14", "2031-05-14"), ("20310514", "2031-05-14"), ("14 May 2031", "2031-05-14"),
            ("2031-05-14T99:99", "2031-05-14"), ("2031-02-30", nil), ("yesterday", nil), ("", nil), ("2031", nil),
        ])
    func dates(_ stamp: String, _ expected: String?) {
        #expect(PublicationDate(stamp: stamp).map(String.init(describing:)) == expected)
    }

    @Test("damaged linked data are no data, and deep ones end")
    func damaged() {
        for text in ["{", "[[[", "{\"a\":}", "\"\\u12", String(repeating: "[", count: 10_000), "{\"a\" 1}", ""] {
            #expect(LinkedValueScanner.value(of: Array(text.utf8)[...]) == nil)
        }
        #expect(
            LinkedValueScanner.value(of: Array(#""\ud83d\udE00 \u00e9 \/ \ud83d""#.utf8)[...])?.string
                == "😀 é / \u{FFFD}")
    }
}
