import ParallaxTesting
import Testing

@testable import ParallaxIntake

@Suite("Damaged feeds") struct FeedFuzzTests {
    private let seeds = [
        """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:dc="urn:x"><channel>
        <title>Low “Ferring”</title><item><title><![CDATA[One <b>&amp;</b>]]></title><link>http://a.example/?a=1&amp;b=2</link>
        <pubDate>Wed, 16 Feb 2022 21:04:30 +0100</pubDate><description>&lt;p&gt;x&lt;script&gt;y&lt;/script&gt;</description>
        <!-- a comment --></item><item><guid isPermaLink='true'>http://a.example/2</guid></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.example/b/"><entry><title type="xhtml"><div>a<br/>b</div></title>
        <content type="text/html" mode="base64">PHA+SGVsbG88L3A+</content><updated>2022-02-16T21:04:30.5Z</updated>
        <link rel="alternate" href="../x"/></entry></feed>
        """,
        #"{"version":"https://jsonfeed.org/version/1","title":"A\u00e9\ud83d\ude00","items":[{"id":1.5,"tags":[null,true,"x"],"date_published":"2022"}]}"#,
    ]
    private let pieces = [
        "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE x [", "&#x", "&#27;", "<item>", "</",
        "\u{0}", "{", "}", "[", "\\u", ",", "99999999999999999999", "(", "+", ":", "\u{202E}",
    ]

    @Test("any damage gives a feed that is clean and no larger than what it came from, or none")
    func anyDamage() {
        var random = SeededRandom(seed: 17)
        for round in 0..<1_200 {
            var bytes = Array(seeds[round % seeds.count].utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) { damage(&bytes, &random) }
            guard let feed = Feed(reading: bytes, address: "http://a.example/feed") else { continue }
            let texts = feed.entries.flatMap { entry in
                [entry.title, entry.link, entry.id, entry.author, entry.content?.source, entry.summary?.line].compactMap
                { $0 } + entry.categories
                    + (entry.content?.paragraphs ?? [])
            }
            #expect(texts.allSatisfy { $0.unicodeScalars.allSatisfy { isClean($0) } })
            #expect(feed.entries.count <= bytes.count)
        }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let length = Int.random(in: 0...min(40, bytes.count - place), using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<place + length)
        case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
        case 3:
            bytes.insert(contentsOf: bytes[place..<place + length], at: Int.random(in: 0..<bytes.count, using: &random))
        default: bytes.removeLast(bytes.count - place)
        }
    }

    private func isClean(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl
    }
}
