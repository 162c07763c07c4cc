import Testing

@testable import ParallaxCore

@Suite("Limits of quotes")
struct QuoteLimitTests {
    private func found(in text: String, atMost most: Int) -> Int {
        let bytes = Array(text.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let paragraphs = [TextRange(start: 0, end: end), TextRange(start: min(end + 1, bytes.count), end: bytes.count)]
        return bytes.withUnsafeBufferPointer { bytes in
            QuoteReading(bytes: bytes, paragraphs: paragraphs, language: "en", mostQuotes: most).quotes().count
        }
    }

    @Test("quotes up to the limit are found, in one paragraph or in two, and no more")
    func limit() {
        let said = "“The ferry is late again,” said Ada Lund. "
        let text = said + said + said + "\n" + said + said
        #expect(found(in: text, atMost: 5) == 5)
        #expect(found(in: text, atMost: 4) == 4)
        #expect(found(in: text, atMost: 3) == 3)
        #expect(found(in: text, atMost: 2) == 2)
        #expect(found(in: text, atMost: .max - 1) == 5)
    }
}
