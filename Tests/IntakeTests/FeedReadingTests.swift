import Testing

@testable import ParallaxIntake

@Suite("Feeds of every format") struct FeedReadingTests {
    private func feed(_ text: String, address: String? = nil) -> Feed? {
        Feed(reading: Array(text.utf8), address: address)
    }

    @Test("RSS 2.0 with the usual modules")
    func rss() {
        let feed = feed(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>The Low Ferring Times</title><link>https://lowferring.example/</link>
            <atom:link rel="self" href="https://lowferring.example/feed"/><description>Harbour &amp;amp; hills</description>
            <language>en-gb</language><lastBuildDate>Wed, 16 Feb 2022 21:04:30 GMT</lastBuildDate>
            <item><title>Ferry stays in port</title><link>/ferry</link><guid isPermaLink="false">17</guid>
            <pubDate>Wed, 16 Feb 2022 20:00:00 GMT</pubDate><dc:creator>Ada Lund</dc:creator>
            <category>Harbour</category><category>Weather</category><description>The fog stayed.</description>
            <content:encoded><![CDATA[<p>The <b>fog</b> stayed.</p><p>So did the ferry&rsquo;s crew.</p>]]></content:encoded>
            </item></channel></rss>
            """, address: "https://lowferring.example/news/feed")
        #expect(feed?.format == "rss20")
        #expect(feed?.isMalformed == false)
        #expect(feed?.title == "The Low Ferring Times")
        #expect(feed?.link == "https://lowferring.example/")
        #expect(feed?.description?.line == "Harbour & hills")
        #expect(feed?.language == "en-gb")
        #expect(feed?.updated?.description == "2022-02-16T21:04:30Z")
        let entry = feed?.entries.first
        #expect(entry?.title == "Ferry stays in port")
        #expect(entry?.link == "https://lowferring.example/ferry")
        #expect(entry?.id == "17")
        #expect(entry?.published?.description == "2022-02-16T20:00:00Z")
        #expect(entry?.author == "Ada Lund")
        #expect(entry?.categories == ["Harbour", "Weather"])
        #expect(entry?.summary?.paragraphs == ["The fog stayed."])
        #expect(entry?.content?.paragraphs == ["The fog stayed.", "So did the ferry’s crew."])
    }

    @Test("Atom 1.0, whose texts say how they are written")
    func atom() {
        let feed = feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://plover.example/a/">
            <title type="html">Evening &lt;i&gt;Plover&lt;/i&gt;</title><id>urn:plover</id>
            <updated>2022-02-16T21:04:30+01:00</updated><author><name>Bo Lind</name><email>bo@plover.example</email></author>
            <link rel="self" href="feed.xml"/><link href="../"/>
            <entry><title>1 &lt; 2, says &lt;b&gt; board</title><link rel="enclosure" href="x.mp3"/><link href="one"/>
            <id>urn:plover:1</id><published>2022-02-16T20:00:00Z</published><updated>2022-02-16T21:00:00Z</updated>
            <summary type="text">Sums &amp; parts</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two &amp; three.</p></div></content>
            </entry></feed>
            """)
        #expect(feed?.format == "atom10")
        #expect(feed?.title == "Evening Plover")
        #expect(feed?.link == "https://plover.example/")
        #expect(feed?.author == "Bo Lind")
        #expect(feed?.language == "en")
        let entry = feed?.entries.first
        #expect(entry?.link == "https://plover.example/a/one")
        #expect(entry?.updated?.description == "2022-02-16T21:00:00Z")
        #expect(entry?.summary?.paragraphs == ["Sums & parts"])
        #expect(entry?.content?.paragraphs == ["One.", "Two & three."])
    }

    @Test("RSS 1.0 has its items beside the channel, and their identity at the item")
    func rdf() {
        let feed = feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://estuary.example/"><title>Radio Estuary</title><link>https://estuary.example/</link>
            <items><rdf:Seq><rdf:li rdf:resource="https://estuary.example/1"/></rdf:Seq></items></channel>
            <image><title>Logo</title></image>
            <item rdf:about="https://estuary.example/1"><title>Tide tables</title><link>https://estuary.example/1</link>
            <dc:identifier>doi:1</dc:identifier><dc:date>2022-02-16</dc:date></item></rdf:RDF>
            """)
        #expect(feed?.format == "rss10")
        #expect(feed?.title == "Radio Estuary")
        #expect(feed?.entries.map(\.title) == ["Tide tables"])
        #expect(feed?.entries.first?.id == "https://estuary.example/1")
        #expect(feed?.entries.first?.updated?.description == "2022-02-16")
    }

    @Test("Atom 0.3, CDF and RSS without a version")
    func old() {
        let base64 =
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title mode='base64'>RmVycnkgJmFtcDsgZm9n</title></feed>"
        #expect(feed(base64)?.title == "Ferry & fog")
        #expect(feed(base64)?.format == "atom03")
        let cdf =
            "<CHANNEL HREF='https://a.example/'><ITEM HREF='https://a.example/1' LASTMOD='2022-02-16'><TITLE>T</TITLE><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>"
        #expect(feed(cdf)?.link == "https://a.example/")
        #expect(feed(cdf)?.entries.first?.link == "https://a.example/1")
        #expect(feed(cdf)?.entries.first?.summary?.line == "A")
        #expect(feed("<rss><channel><title>T</title></channel></rss>")?.format == "rss")
    }

    @Test("JSON Feed, with numbers for names and an author of either version")
    func json() {
        let feed = feed(
            #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Saltmark", "home_page_url": "https://s.example/",
             "authors": [{"name": "Cy Holm"}], "items": [
              {"id": 7, "url": "/7", "title": "A \u201cbridge\u201d", "content_html": "<p>One.<br>Two.</p>", "tags": ["x"],
               "date_published": "2022-02-16T21:04:30Z", "author": {"name": "Di Falk"}},
              {"id": "8", "content_text": "Plain", }]}
            """#, address: "https://s.example/feed.json")
        #expect(feed?.format == "json11")
        #expect(feed?.author == "Cy Holm")
        #expect(feed?.entries.map(\.id) == ["7", "8"])
        #expect(feed?.entries.first?.title == "A “bridge”")
        #expect(feed?.entries.first?.link == "https://s.example/7")
        #expect(feed?.entries.first?.author == "Di Falk")
        #expect(feed?.entries.first?.content?.paragraphs == ["One.", "Two."])
    }

    @Test(
        "what is no feed is none",
        arguments: ["", "plain text", "<html><body><p>x</p></body></html>", "{}", "[1]", "<a/>", "{"])
    func none(_ text: String) {
        #expect(feed(text) == nil)
    }

    @Test("a feed that ends in the middle gives what it has, and says that it is broken")
    func half() {
        let feed = feed("<rss><channel><title>T</title><item><title>One</title></item><item><title>Two</title><descr")
        #expect(feed?.entries.map(\.title) == ["One", "Two"])
        #expect(feed?.isMalformed == true)
    }

    @Test("one bare ampersand, one unknown entity and one lost end tag cost no other entry a character")
    func broken() {
        let item = "<item><title>&quot;Yes&quot; &amp; no</title></item>"
        for damage in [
            "<item><title>A & B</title></item>", "<item><title>&nosuch;</title></item>", "<item><title>A</item>",
            "<item a=\"b><title>x</title></item>",
        ] {
            let feed = feed("<rss><channel>" + item + damage + item + item + "</channel></rss>")
            #expect(feed?.entries.count == 4)
            #expect(feed?.entries.filter { $0.title == "\"Yes\" & no" }.count == 3)
        }
    }

    @Test("no control character and no writing direction passes a feed")
    func harmless() {
        let title = "&#27;[2J&amp;#27;[31m\u{202E}x&#x9B;"
        let feed = feed(
            "<rss><channel><title>\(title)</title><item><title>\(title)</title><link>http://a.example/\u{1B}]0;x</link><guid>\u{7}</guid><description>\(title)</description></item></channel></rss>"
        )
        let entry = feed?.entries.first
        let all = [feed?.title, entry?.title, entry?.link, entry?.id, entry?.summary?.source, entry?.summary?.line]
        for text in all.compactMap({ $0 }) {
            #expect(
                !text.unicodeScalars.contains {
                    $0 != "\n" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
                })
        }
    }

    @Test(
        "who wrote it is a name where there is one",
        arguments: [
            ("Ada Lund", "Ada Lund"), ("a@b.example (Ada Lund)", "Ada Lund"), ("Ada Lund <a@b.example>", "Ada Lund"),
            ("a@b.example", "a@b.example"), ("<a@b.example>", "a@b.example"),
        ])
    func people(_ text: String, _ name: String) {
        #expect(FeedPerson.name(text) == name)
    }

    @Test(
        "addresses are resolved as RFC 3986 does",
        arguments: [
            ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("/g", "http://a/g"), ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"), ("g?y=./x", "http://a/b/c/g?y=./x"), ("#s", "http://a/b/c/d;p?q#s"),
            ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../../../g", "http://a/g"),
            ("g:h", "g:h"), ("https://x.example", "https://x.example"), ("g;x=1/../y", "http://a/b/c/y"),
        ])
    func references(_ reference: String, _ expected: String) {
        #expect(WebReference.resolved(reference, base: "http://a/b/c/d;p?q") == expected)
    }
}
