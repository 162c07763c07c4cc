import ParallaxCore
import ParallaxIntake
import Testing

@Suite("The demo story") struct DemoStoryTests {
    private let articles = DemoStory.articles

    @Test("every article has its title, outlet and date")
    func mastheads() {
        let found = articles.map { "\($0.outlet ?? "-") | \($0.published?.description ?? "-") | \($0.byline ?? "-")" }
        #expect(
            found == [
                "Ostrel Courier | 2031-05-15T07:40 | Mirela Sundt", "Saltmark Wire | 2031-05-14T18:05 | -",
                "The Evening Plover | 2031-05-15 | Gwen Harrowby and Tariq Oyelle",
                "Chewarin 24 | 2031-05-15T09:12 | -",
                "Veyland Rundschau | 2031-05-14T22:15 | Aurel Winthagen", "Radio Estuary | 2031-05-14T19:30 | -",
                "Ostrel Courier | 2031-05-09T08:15 | Mirela Sundt", "The Evening Plover | 2031-05-09 | Gwen Harrowby",
            ])
        #expect(articles.allSatisfy { !$0.title.isEmpty && !$0.title.hasSuffix(".") })
    }

    @Test("captions, headings, lists and tails are told apart")
    func kinds() {
        func count(_ kind: Block.Kind) -> [Int] { articles.prefix(6).map { $0.blocks(of: kind).count } }
        #expect(count(.caption) == [1, 0, 1, 0, 1, 0])
        #expect(count(.subheading) == [0, 0, 2, 1, 1, 0])
        #expect(count(.listItem) == [0, 0, 0, 3, 0, 0])
        #expect(count(.boilerplate) == [3, 2, 5, 10, 3, 1])
        #expect(count(.paragraph) == [11, 11, 10, 9, 8, 9])
    }

    @Test("a text broken to a width gives whole paragraphs")
    func unwrapped() {
        let estuary = articles[5]
        #expect(estuary.body.allSatisfy { !estuary.text[$0.range].contains("\n") })
        #expect(
            estuary.blocks(of: .paragraph).map { estuary.text[$0.range] }.contains(
                "Police put the crowd at more than 4,000."))
    }

    @Test("names are stable and differ")
    func names() {
        #expect(Set(articles.map(\.id)).count == articles.count)
        #expect(DemoStory.articles.map(\.id) == articles.map(\.id))
    }
}
