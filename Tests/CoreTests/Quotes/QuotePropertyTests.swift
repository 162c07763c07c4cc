import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Quotes of any input")
struct QuotePropertyTests {
    private static let pieces = [
        "“", "”", "„", "\"", "'", "’", "‘", "«", "»", "「", "」", "``", "''", "&quot;", "â€œ", "â€", "<a ", ">", "–",
        "— ", "- ", "\n", "\n\n",
        " ", " ", ".", ", ", "? ", ": ", "said ", "Quist ", "he ", "the ", "sagte ", "сказал ", "6'", "12\"", "é", "橋",
        "🌊", "\u{0}", "\u{202E}",
        "according to ", "Mr. ", "(", ")", "who ", "ing ",
    ]

    private func text(_ seed: UInt64, count: Int) -> String {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }.joined()
    }

    @Test("spans are ordered, apart, on scalar boundaries and inside one paragraph", arguments: 0..<60)
    func spans(seed: Int) {
        let text = text(UInt64(seed), count: 120)
        let bytes = Array(text.utf8)
        var end = 0
        for quote in QuoteFinder(language: seed % 2 == 0 ? nil : "en").quotes(in: text) {
            #expect(quote.range.start >= end && quote.range.end > quote.range.start)
            #expect(bytes[quote.range.start] & 0xC0 != 0x80)
            #expect(quote.range.end == bytes.count || bytes[quote.range.end] & 0xC0 != 0x80)
            #expect(!bytes[quote.range.start..<quote.range.end].contains(0x0A))
            end = quote.range.end
        }
    }

    @Test("bytes that are no text are read without harm", arguments: 0..<20)
    func noise(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = String(decoding: bytes, as: UTF8.self)
        for quote in QuoteFinder().quotes(in: text) { #expect(quote.range.end <= text.utf8.count) }
    }

    @Test("paragraphs are read from the ranges given, and no others")
    func paragraphs() {
        let text = "“One thing is clear,” Quist said. “Two things are not,” she said."
        let half = TextRange(start: 0, end: 37)
        #expect(QuoteFinder(language: "en").quotes(in: text, paragraphs: [half]).map(\.range.start) == [0])
    }

    @Test(
        "text of nothing but marks ends",
        arguments: [
            "“", "”", "\"", "'", "‘", "„", "«", "&quot;", "<a", "— A ", "“a, said A ", "\"a\" ", "„a „", "‘a s’ ",
            "\"A\"\n", "&", "`", "\n\"",
        ])
    func onlyMarks(piece: String) {
        let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
        let quotes = QuoteFinder(language: "en").quotes(in: text)
        #expect(quotes.allSatisfy { $0.range.end <= text.utf8.count })
    }

    @Test("marks with nothing between them quote nothing", arguments: ["\"\"", "“”", "````", "“ ”\n", "\"\n", "«»„“"])
    func emptyMarks(piece: String) {
        #expect(QuoteFinder(language: "en").found(in: String(repeating: piece, count: 50)).isEmpty)
    }

    @Test("the same text gives the same quotes")
    func stable() {
        let text = text(7, count: 400)
        #expect(QuoteFinder().quotes(in: text) == QuoteFinder().quotes(in: text))
    }
}
