import ParallaxCore
import Testing

@Suite("Text two articles share")
struct SharedTextTests {
    private func shared(_ left: AnnotatedArticle, _ right: AnnotatedArticle) -> SharedText {
        Comparison(left: left, right: right).shared
    }

    @Test("only runs of five words count, and the longest is reported")
    func countsRuns() {
        let left = AnnotatedArticle.invented(["The old ferry left the quay at noon yesterday."])
        let right = AnnotatedArticle.invented(["Witnesses saw the old ferry left the quay, far from noon."])
        #expect(shared(left, right) == SharedText(left: 6.0 / 9, right: 6.0 / 11, longestRun: 6))
    }

    @Test("a run of four words is chance")
    func ignoresShortRuns() {
        let left = AnnotatedArticle.invented(["He left the old quay."])
        let right = AnnotatedArticle.invented(["They left the old quay."])
        #expect(shared(left, right).longestRun == 0)
    }

    @Test("quoted words are not counted: a shared quote is no copy")
    func leavesQuotesOut() {
        let text = "\u{201C}We shall open the bridge again soon,\u{201D} she said."
        let plain = AnnotatedArticle.invented([text])
        let quote = Quote(range: TextRange(start: 0, end: text.utf8.count - 10), kind: .speech)
        let quoted = AnnotatedArticle(article: plain.article, sentences: plain.sentences, quotes: [quote])
        #expect(shared(plain, plain).longestRun == 9)
        #expect(shared(quoted, quoted).longestRun == 0)
    }
}
