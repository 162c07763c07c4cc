import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Comparisons of strange articles")
struct HostileComparisonTests {
    private static let oddities: [[String]] = [
        [], ["."], ["word"], ["🙂🙃 🙂"], ["   "], ["“"], ["a a a a a a a a a a"], ["١٢٣ ４５６"], ["e\u{301}\u{301}\u{301}"],
        ["\u{200B}"], ["渡轮没有到。", "船长没有说话。"], Array(repeating: "same same same", count: 40),
    ]

    @Test("no article crashes a comparison, and edits still cover", arguments: oddities, oddities)
    func survives(_ ours: [String], _ theirs: [String]) {
        let (left, right) = (AnnotatedArticle.invented(ours), AnnotatedArticle.invented(theirs))
        let comparison = Comparison(left: left, right: right)
        for link in comparison.links {
            expectCover(link.edits, left.sentences[link.left].range, right.sentences[link.right].range)
        }
        #expect(ours != theirs || comparison.unmatchedLeft.isEmpty)
    }

    @Test("the laws hold in every script", arguments: 1...60 as ClosedRange<UInt64>)
    func survivesScripts(seed: UInt64) {
        var news = StrangeNews(seed: seed)
        let sentences = news.sentences(Int(seed % 12))
        let (left, right) = (AnnotatedArticle.invented(sentences), AnnotatedArticle.invented(news.retold(sentences)))
        let comparison = Comparison(left: left, right: right)
        expectOneStateEach(comparison)
        expectMirror(comparison, Comparison(left: right, right: left))
        for link in comparison.links {
            expectCover(link.edits, left.sentences[link.left].range, right.sentences[link.right].range)
        }
        let itself = Comparison(left: left, right: left)
        #expect(itself.links.map { [$0.left, $0.right] } == sentences.indices.map { [$0, $0] })
        #expect(itself.links.allSatisfy { $0.relation == .same && !$0.isMoved })
    }

    @Test("a sentence of ten thousand words is compared within bounds")
    func comparesLongSentences() {
        var news = InventedNews(seed: 7)
        let long = news.sentence(words: 10_000...10_000)
        let changed = "Yesterday " + long.dropLast(40) + " it ended."
        let (left, right) = (AnnotatedArticle.invented([long]), AnnotatedArticle.invented([changed]))
        let comparison = Comparison(left: left, right: right)
        #expect(comparison.links.count == 1)
        for link in comparison.links { expectCover(link.edits, left.sentences[0].range, right.sentences[0].range) }
    }

    @Test("thousands of equal sentences pair up one to one")
    func pairsRepetitions() {
        let article = AnnotatedArticle.invented(Array(repeating: "The harbour stays shut tonight.", count: 600))
        let comparison = Comparison(left: article, right: article)
        #expect(comparison.links.count == 600)
        #expect(comparison.links.allSatisfy { $0.left == $0.right })
    }
}
