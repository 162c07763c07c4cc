import Testing

@testable import ParallaxCore

@Suite("Rivals for a sentence")
struct RivalryTests {
    private func rivalry(_ places: [(Int, Int)]) -> Rivalry {
        Rivalry(PartnerCounts(places.map { SentencePair(left: $0, right: $1, strength: 0.7) }))
    }

    @Test("sentences with one partner each are rivals in full")
    func usual() {
        #expect(rivalry([]) == .usual)
        #expect(rivalry([(0, 0), (1, 1), (2, 2), (2, 3)]) == .usual)
    }

    @Test("where the sentences of one side have several partners, they are rivals by half, on that side alone")
    func several() {
        let tellings = (0..<9).map { ($0 % 3, $0) }
        let ofLeft = rivalry(tellings)
        let ofRight = rivalry(tellings.map { ($1, $0) })
        #expect(ofLeft.left == 0.5 && ofLeft.right == 1)
        #expect(ofRight.left == 1 && ofRight.right == 0.5)
    }

    @Test("a telling is linked though another one is nearer to the words of the summary")
    func linksFartherTelling() {
        var news = InventedNews(seed: 5)
        let summary = news.sentences(6)
        let tellings = (1...4).flatMap { step in summary.map { news.told($0, keepingOneIn: step) } }
        let links = Comparison(left: .invented(summary), right: .invented(tellings)).links
        #expect(Set(links.map(\.right)).count == tellings.count)
    }
}
