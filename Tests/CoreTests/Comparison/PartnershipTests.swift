import Testing

@testable import ParallaxCore

@Suite("How many partners sentences have")
struct PartnershipTests {
    private func partnership(_ places: [(Int, Int)], _ leftCount: Int, _ rightCount: Int) -> Partnership {
        let links = places.map { SentencePair(left: $0, right: $1, strength: 0.7) }
        return Partnership(links, leftCount: leftCount, rightCount: rightCount)
    }

    /// Four sentences, each told by three of twelve.
    private let tellings = (0..<12).map { ($0 % 4, $0) }

    @Test("articles whose sentences have one partner or two are no summaries")
    func usual() {
        #expect(partnership([], 0, 0) == .usual)
        #expect(partnership([(0, 0), (1, 1), (2, 2), (2, 3)], 3, 4) == .usual)
        #expect(partnership((0..<8).map { ($0 % 4, $0) }, 4, 8) == .usual)
    }

    @Test("a side whose sentences are told several times each sums up the other, whichever it is")
    func several() {
        let left = partnership(tellings, 4, 12)
        let right = partnership(tellings.map { ($1, $0) }, 12, 4)
        #expect(left.isSeveralOfLeft && !left.isSeveralOfRight && !left.orderTells)
        #expect(left.leftRivalry == 0.5 && left.rightRivalry == 1)
        #expect(right.isSeveralOfRight && !right.isSeveralOfLeft && !right.orderTells)
        #expect(right.leftRivalry == 1 && right.rightRivalry == 0.5)
    }

    @Test("a side of which much is not told is no summary, nor is one that tells little of the other")
    func toldInPart() {
        #expect(partnership(tellings, 5, 20) != .usual)
        #expect(partnership(tellings, 6, 12) == .usual)
        #expect(partnership(tellings, 4, 24) == .usual)
    }

    @Test("an article that retells another, some of it twice, is no summary of it", arguments: UInt64(1)...12)
    func retold(seed: UInt64) {
        var news = InventedNews(seed: seed)
        let sentences = news.sentences(20)
        let again = sentences.prefix(8).map { news.told($0, keepingOneIn: 2) }
        let left = AnnotatedArticle.invented(sentences)
        let right = AnnotatedArticle.invented(news.retold(sentences) + again)
        let links = Comparison(left: left, right: right).links.map {
            SentencePair(left: $0.left, right: $0.right, strength: $0.strength)
        }
        #expect(links.count > 16)
        #expect(Partnership(links, leftCount: left.sentences.count, rightCount: right.sentences.count) == .usual)
    }

    @Test("a telling is linked though another one is nearer to the words of the summary, on either side")
    func linksFartherTelling() {
        var news = InventedNews(seed: 5)
        let summary = news.sentences(6)
        let tellings = (1...4).flatMap { step in summary.map { news.told($0, keepingOneIn: step) } }
        let (short, long) = (AnnotatedArticle.invented(summary), AnnotatedArticle.invented(tellings))
        #expect(Set(Comparison(left: short, right: long).links.map(\.right)).count == tellings.count)
        #expect(Set(Comparison(left: long, right: short).links.map(\.left)).count == tellings.count)
    }
}
