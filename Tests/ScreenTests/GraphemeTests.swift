import ParallaxScreen
import Testing

@Suite("Graphemes")
struct GraphemeTests {
    /// Widths are those of the C library, which counts no marks before it is told that text is UTF-8.
    private let encoding = LocaleEncoding.adoptUTF8()

    @Test("every scalar comes back as it was", arguments: ["a", " ", "é", "—", "語", "🧭", "\u{10FFFF}"])
    func scalars(_ text: String) throws {
        let scalar = try #require(text.unicodeScalars.first)
        #expect(Grapheme(scalar).text == text)
        #expect(!Grapheme(scalar).isEmpty)
        #expect(Grapheme(scalar).ascii == (scalar.isASCII ? UInt8(scalar.value) : nil))
    }

    @Test("marks join their base as long as there is room, and never in part")
    func marks() {
        var canvas = Canvas(size: Size(columns: 4, rows: 1))
        canvas.put("e\u{301}\u{302}x" + String(repeating: "\u{20DD}", count: 9), x: 0, y: 0, ink: Ink(.text))
        let cells = Array(canvas.row(0))
        #expect(cells[0].text == "e\u{301}\u{302}")
        #expect(cells[1].text == "x" + String(repeating: "\u{20DD}", count: 4))
        #expect(cells[2].text == " ")
    }

    @Test("nothing at all is no cluster")
    func empty() {
        #expect(Grapheme().isEmpty)
        #expect(Grapheme().text.isEmpty)
        #expect(Grapheme().ascii == nil)
    }
}
