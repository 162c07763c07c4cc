import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Laws of a comparison")
struct ComparisonLawTests {
    private func pair(_ seed: UInt64) -> (AnnotatedArticle, AnnotatedArticle) {
        var news = InventedNews(seed: seed)
        let sentences = news.sentences(4 + Int(seed % 20))
        return (
            .invented(sentences, headline: news.sentence()),
            .invented(news.retold(sentences), headline: news.sentence())
        )
    }

    @Test(
        "every sentence is linked, weakly linked or unmatched, never two of these",
        arguments: 1...20 as ClosedRange<UInt64>)
    func statesAreExclusive(seed: UInt64) {
        let (left, right) = pair(seed)
        let comparison = Comparison(left: left, right: right)
        expectOneStateEach(comparison)
        #expect(!comparison.links.isEmpty)
    }

    @Test("turned round, a comparison is its mirror image", arguments: 1...20 as ClosedRange<UInt64>)
    func mirrors(seed: UInt64) {
        let (left, right) = pair(seed)
        expectMirror(Comparison(left: left, right: right), Comparison(left: right, right: left))
    }

    @Test("on two cores the comparison is the same", arguments: 1...20 as ClosedRange<UInt64>)
    func isTheSameOnAllCores(seed: UInt64) async {
        let (left, right) = pair(seed)
        #expect(await Comparison.onAllCores(left: left, right: right) == Comparison(left: left, right: right))
        #expect(await Comparison.onAllCores(left: right, right: left) == Comparison(left: right, right: left))
    }

    @Test("an article says the same as itself, in the same order", arguments: 1...10 as ClosedRange<UInt64>)
    func agreesWithItself(seed: UInt64) {
        var news = InventedNews(seed: seed)
        var sentences = news.sentences(12)
        sentences.append(contentsOf: [sentences[3], "He did.", "He did.", "!"])
        let article = AnnotatedArticle.invented(sentences, headline: "Ferry late")
        let comparison = Comparison(left: article, right: article)
        #expect(comparison.unmatchedLeft.isEmpty && comparison.unmatchedRight.isEmpty)
        #expect(comparison.links.map { [$0.left, $0.right] } == sentences.indices.map { [$0, $0] })
        #expect(comparison.links.allSatisfy { $0.relation == .same && !$0.isMoved && $0.strength == 1 })
        #expect(comparison.headline.allSatisfy { $0.operation == .equal })
        #expect(comparison.shared.left == 1 && comparison.shared.right == 1)
    }

    @Test(
        "shuffled paragraphs are all found, and those off the longest order are moved",
        arguments: 1...10 as ClosedRange<UInt64>)
    func findsMoves(seed: UInt64) {
        var news = InventedNews(seed: seed)
        let sentences = news.sentences(15)
        let order = news.shuffled(sentences)
        let comparison = Comparison(left: .invented(sentences), right: .invented(order))
        #expect(comparison.links.count == 15)
        #expect(comparison.links.allSatisfy { sentences[$0.left] == order[$0.right] })
        let kept = comparison.links.filter { !$0.isMoved }
        #expect(kept.map(\.right) == kept.map(\.right).sorted())
        #expect(kept.count == longestIncreasing(sentences.compactMap(order.firstIndex)))
    }

    /// The length of the longest increasing subsequence, found the slow way.
    private func longestIncreasing(_ numbers: [Int]) -> Int {
        var lengths: [Int] = []
        for (index, number) in numbers.enumerated() {
            lengths.append(1 + (zip(numbers[..<index], lengths).filter { $0.0 < number }.map(\.1).max() ?? 0))
        }
        return lengths.max() ?? 0
    }

    @Test("articles about different things share nothing")
    func separates() {
        let ferries = ["The ferry to Oldhaven sank on Monday.", "Divers searched the channel for the captain."]
        let bread = ["Bakers in Merrow raised their prices.", "A loaf now costs four crowns."]
        let comparison = Comparison(left: .invented(ferries), right: .invented(bread))
        #expect(comparison.links.isEmpty && comparison.weakLinks.isEmpty)
        #expect(comparison.unmatchedLeft == [0, 1] && comparison.unmatchedRight == [0, 1])
        #expect(comparison.shared == SharedText(left: 0, right: 0, longestRun: 0))
    }
}
