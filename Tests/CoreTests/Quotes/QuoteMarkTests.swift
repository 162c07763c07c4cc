import ParallaxCore
import Testing

@Suite("The marks of quotes")
struct QuoteMarkTests {
    /// Opening and closing marks that a text may use throughout.
    private static let styles: [(open: String, close: String)] = [
        ("“", "”"), ("\"", "\""), ("„", "“"), ("„", "”"), ("«", "»"), ("« ", " »"), ("«\u{A0}", "\u{A0}»"), ("»", "«"),
        ("”", "”"),
        ("「", "」"), ("『", "』"), ("‘", "’"), ("'", "'"), ("``", "''"), ("''", "''"), ("&quot;", "&quot;"),
        ("&ldquo;", "&rdquo;"),
        ("&#8220;", "&#8221;"), ("&laquo;", "&raquo;"), ("â€œ", "â€\u{9D}"), ("“", "\""), ("\"", "”"), ("＂", "＂"),
    ]

    @Test("every pair of marks holds the same words", arguments: styles.indices)
    func style(index: Int) {
        let (open, close) = Self.styles[index]
        let first = "\(open)We can only wait for the water,\(close)"
        let second = "\(open)Then we start over and rebuild the mill.\(close)"
        let text = "\(first) said Ada Quist, the owner.\n\nBen Oram replied: \(second) Nobody else came."
        #expect(
            QuoteFinder(language: "en").found(in: text) == [
                FoundQuote(first, "Ada Quist"), FoundQuote(second, "Ben Oram"),
            ])
    }

    @Test("an opener typed for a closer still closes")
    func wrongOpener() {
        let text = "“It was a mess,“ said Quist. Then she left."
        #expect(QuoteFinder(language: "en").found(in: text) == [FoundQuote("“It was a mess,“", "Quist")])
    }

    @Test("a possessive does not end a quote in single marks")
    func possessive() {
        let text = "‘We want the teachers’ pay to rise this year,’ said Quist."
        #expect(
            QuoteFinder(language: "en").found(in: text).map(\.text) == [
                "‘We want the teachers’ pay to rise this year,’"
            ])
    }

    @Test("deleting any single mark changes no span of another paragraph")
    func oneBrokenMark() {
        let paragraphs = [
            "“The gate was shut at nine,” Ada Quist said. “Nobody came after that.”",
            "The council called it “a failure of the whole valley” and asked for help.",
            "\"We have no boats,\" Ben Oram told the Plover. \"We have no rope.\"",
            "«The road is gone,» said Quist, «and the bridge with it.»",
            "„Nobody slept that night,“ Oram added, and “everybody walked to the hill.”",
            "“The quay is safe,” Quist told reporters. – The bridge is another matter.",
            "– Nobody asked us, said Oram. – Not once.",
            "It rained until noon.",
        ]
        let whole = spans(paragraphs)
        for broken in paragraphs.indices {
            for place in paragraphs[broken].indices where "“”„\"«»".contains(paragraphs[broken][place]) {
                var damaged = paragraphs
                damaged[broken].remove(at: place)
                let found = spans(damaged)
                for other in paragraphs.indices where other != broken {
                    #expect(found[other] == whole[other], "mark removed from: \(paragraphs[broken])")
                }
            }
        }
    }

    /// The quoted words of each paragraph, whatever they mean.
    private func spans(_ paragraphs: [String]) -> [[String]] {
        let text = paragraphs.joined(separator: "\n")
        var found = [[String]](repeating: [], count: paragraphs.count)
        for quote in QuoteFinder(language: "en").quotes(in: text) {
            let line = text.utf8.prefix(quote.range.start).count { $0 == 0x0A }
            found[line].append(String(text[quote.range]))
        }
        return found
    }
}
