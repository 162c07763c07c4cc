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
        for link in comparison.links + comparison.weakLinks {
            expectCover(link.edits, left.sentences[link.left].range, right.sentences[link.right].range)
        }
        #expect(ours != theirs || comparison.unmatchedLeft.isEmpty)
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

/// The law of edits: left ranges join to the left sentence in order; right ranges, sorted, join to the right one.
func expectCover(
    _ edits: [Edit], _ left: TextRange, _ right: TextRange, sourceLocation: SourceLocation = #_sourceLocation
) {
    var place = left.start
    for edit in edits where !edit.left.isEmpty {
        #expect(edit.left.start == place, sourceLocation: sourceLocation)
        place = edit.left.end
    }
    #expect(place == left.end, sourceLocation: sourceLocation)
    place = right.start
    for range in edits.map(\.right).filter({ !$0.isEmpty }).sorted() {
        #expect(range.start == place, sourceLocation: sourceLocation)
        place = range.end
    }
    #expect(place == right.end, sourceLocation: sourceLocation)
    #expect(edits.allSatisfy { $0.left.isEmpty == ($0.operation == .insert) }, sourceLocation: sourceLocation)
    #expect(edits.allSatisfy { $0.right.isEmpty == ($0.operation == .delete) }, sourceLocation: sourceLocation)
}
