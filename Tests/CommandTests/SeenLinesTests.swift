import ParallaxCore
import Testing

@testable import parallax

@Suite("Lines that an import met")
struct SeenLinesTests {
    private func articles(_ numbers: Range<Int>) -> [Article] {
        numbers.map { number in
            let texts = ["Report number \(number) from the harbour tells of other ships", "Tell us what you saw"]
            var start = 0
            let blocks = texts.map { text in
                defer { start += text.utf8.count + 1 }
                return Block(kind: .paragraph, range: TextRange(start: start, end: start + text.utf8.count))
            }
            return Article(
                id: Article.ID(rawValue: "\(number)"), source: "s", format: "text", outlet: "The Pier Post",
                text: texts.joined(separator: "\n"), blocks: blocks)
        }
    }

    @Test("what earlier batches had counts for the next one")
    func batches() {
        let seen = SeenLines()
        let last = articles(8..<9)
        #expect(seen.noting([articles(0..<1), articles(1..<2)]).marking(last[0]).blocks.last?.kind == .paragraph)
        #expect(seen.noting([articles(2..<5)]).marking(last[0]).blocks.last?.kind == .boilerplate)
        #expect(seen.noting([last]).marking(last[0]).blocks.last?.kind == .boilerplate)
    }
}
