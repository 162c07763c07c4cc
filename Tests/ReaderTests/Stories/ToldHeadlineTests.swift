import ParallaxCore
import ParallaxScreen
import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Headlines of a story under each other")
struct ToldHeadlineTests {
    private func headlines(_ titles: [String]) -> [ToldHeadline] {
        ToldHeadline.headlines(
            of: titles.enumerated().map { number, title in
                ListEntry(
                    id: Article.ID(rawValue: "\(number)"), outlet: "Outlet", title: title, published: nil, wordCount: 9,
                    quoteCount: 0, story: 1)
            }, neighbours: [])
    }

    private func role(_ headline: ToldHeadline, at word: String) -> Role? {
        headline.text.firstRange(of: word).map {
            headline.role(at: headline.text.utf8.distance(from: headline.text.startIndex, to: $0.lowerBound))
        }
    }

    @Test("words that differ from the first headline are marked, the others are not")
    func differences() {
        let told = headlines([
            "Council stops the old ferry for the winter", "Council stops the new ferry for the winter",
        ])
        #expect(told.map(\.relation) == [.first, .changed])
        #expect(role(told[1], at: "new") == .changed && role(told[1], at: "ferry") == .text)
        #expect(role(told[0], at: "old") == .text)
    }

    @Test("the same words are the same whatever their marks and capitals; other words are other")
    func relations() {
        let told = headlines(["", "Ferry stops", "“FERRY” stops!", "A cat is found"])
        #expect(told.map(\.relation) == [.other, .first, .same, .other])
        #expect(told[0].text == "no headline")
    }

    @Test("no headline crashes, and every offset has a role", arguments: UInt64(0)..<60)
    func law(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let pieces = ["ferry", " ", "港", "\u{301}", "“", "👩‍👧", "Stops", ".", "\u{202E}", "12", "-"]
        let titles = (0..<4).map { _ in
            (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined()
        }
        for headline in headlines(titles) {
            for offset in 0..<headline.text.utf8.count { _ = headline.role(at: offset) }
            #expect(
                HeadlineLine.lines(of: [headline], columns: 5).last?.range.upperBound ?? 0 <= headline.text.utf8.count)
        }
    }
}
