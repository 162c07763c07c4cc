import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Corrections")
struct CorrectionTests {
    private let left = AnnotatedArticle.invented(["The pier was closed.", "Boats stayed in the harbour all day."])
    private let right = AnnotatedArticle.invented(["Boats stayed in the harbour all day.", "Nobody was hurt."])

    private func correction(_ ours: Int, _ theirs: Int, isLinked: Bool) -> LinkCorrection {
        LinkCorrection(left: left.sentences[ours].range, right: right.sentences[theirs].range, isLinked: isLinked)
    }

    @Test("a reader's link is as strong as can be, and neither sentence is unmatched any more")
    func manualLink() throws {
        let comparison = Comparison(left: left, right: right, corrections: [correction(0, 1, isLinked: true)])
        let link = try #require(comparison.links.first { $0.left == 0 && $0.right == 1 })
        #expect(link.strength == 1)
        #expect(!comparison.unmatchedLeft.contains(0))
        #expect(!comparison.unmatchedRight.contains(1))
    }

    @Test("a link the reader cut leaves both sentences unmatched")
    func manualCut() {
        #expect(Comparison(left: left, right: right).links.contains { $0.left == 1 && $0.right == 0 })
        let comparison = Comparison(left: left, right: right, corrections: [correction(1, 0, isLinked: false)])
        #expect(comparison.links.isEmpty)
        #expect(comparison.unmatchedLeft == [0, 1])
        #expect(comparison.unmatchedRight == [0, 1])
    }

    @Test("a decision about a sentence that is gone changes nothing")
    func staleDecision() {
        let stale = LinkCorrection(
            left: TextRange(start: 1, end: 3), right: TextRange(start: 0, end: 2), isLinked: true)
        #expect(
            Comparison(left: left, right: right, corrections: [stale]).links
                == Comparison(left: left, right: right).links)
    }

    @Test("a corrected quote has the reader's speaker and kind, and the later decision wins")
    func correctedQuote() throws {
        let quote = Quote(range: TextRange(start: 0, end: 4), kind: .speech, speaker: "Engine", mention: "she")
        let article = AnnotatedArticle(article: left.article, sentences: left.sentences, quotes: [quote])
        let corrected = article.corrected(by: [
            QuoteCorrection(range: quote.range, speaker: "First", kind: .speech),
            QuoteCorrection(range: quote.range, speaker: "Second", kind: .scare),
        ])
        let found = try #require(corrected.quotes.first)
        #expect((found.speaker, found.kind, found.mention) == ("Second", .scare, "she"))
        #expect(found.rule == .reader)
        #expect(corrected.corrections.count == 2)
    }
}
