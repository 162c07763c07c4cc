import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Passages")
struct PassageTests {
    /// A comparison of two articles with as many one-word sentences as asked, and the given links.
    private func comparison(left: Int, right: Int, links: [Link]) -> Comparison {
        let linkedLeft = Set(links.map(\.left))
        let linkedRight = Set(links.map(\.right))
        return Comparison(
            left: article(sentences: left), right: article(sentences: right), headline: [], links: links, weakLinks: [],
            unmatchedLeft: (0..<left).filter { !linkedLeft.contains($0) },
            unmatchedRight: (0..<right).filter { !linkedRight.contains($0) }, conflicts: [], quotes: [],
            shared: SharedText(left: 0, right: 0, longestRun: 0))
    }

    private func article(sentences count: Int) -> AnnotatedArticle {
        let text = String(repeating: "Yes. ", count: count)
        let ranges = (0..<count).map { TextRange(start: 5 * $0, end: 5 * $0 + 4) }
        let article = Article(
            id: Article.ID(rawValue: "a"), source: "test", format: "text", text: text,
            blocks: ranges.map { Block(kind: .paragraph, range: $0) })
        return AnnotatedArticle(
            article: article, sentences: ranges.enumerated().map { Sentence(range: $1, block: $0) }, quotes: [])
    }

    private func link(_ left: Int, _ right: Int, strength: Double = 1, moved: Bool = false) -> Link {
        Link(left: left, right: right, strength: strength, relation: .edited, isMoved: moved, edits: [])
    }

    @Test("every sentence is in exactly one passage, in order", arguments: 0..<60)
    func everySentenceOnce(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let (left, right) = (Int.random(in: 0...9, using: &random), Int.random(in: 0...9, using: &random))
        var links: [Link] = []
        for _ in 0..<Int.random(in: 0...12, using: &random) where left > 0 && right > 0 {
            links.append(
                link(
                    Int.random(in: 0..<left, using: &random), Int.random(in: 0..<right, using: &random),
                    strength: Double.random(in: 0...1, using: &random), moved: Bool.random(using: &random)))
        }
        let passages = comparison(left: left, right: right, links: links).passages
        #expect(passages.flatMap(\.left) == Array(0..<left))
        #expect(passages.flatMap(\.right) == Array(0..<right))
    }

    @Test("linked sentences stand level")
    func level() {
        let passages = comparison(left: 2, right: 3, links: [link(0, 0), link(1, 2)]).passages
        #expect(passages.map(\.kind) == [.edited, .unmatched, .edited])
        #expect(passages[2].left == 1..<2)
        #expect(passages[2].right == 2..<3)
    }

    @Test("a sentence that one outlet split stands beside both halves")
    func split() {
        let passages = comparison(left: 1, right: 2, links: [link(0, 0), link(0, 1, strength: 0.7)]).passages
        #expect(passages == [Passage(kind: .edited, left: 0..<1, right: 0..<2)])
    }

    @Test("what one outlet split off stands above the sentences that match best")
    func levelSentences() {
        let passages = comparison(left: 2, right: 1, links: [link(1, 0), link(0, 0, strength: 0.7)]).passages
        #expect(passages.map(\.levelLeft) == [1])
        #expect(passages.map(\.levelRight) == [0])
    }

    @Test("of links that cross, the stronger stays level and the other is told as an echo")
    func crossing() {
        let passages = comparison(left: 2, right: 2, links: [link(0, 1, strength: 0.9), link(1, 0, strength: 0.6)])
            .passages
        #expect(passages.contains(Passage(kind: .edited, left: 0..<1, right: 1..<2)))
        #expect(passages.filter { $0.kind == .echoed }.count == 2)
    }

    @Test("a moved sentence stands where each side has it")
    func moved() {
        let passages = comparison(left: 2, right: 2, links: [link(0, 1, moved: true), link(1, 0)]).passages
        #expect(passages.filter { $0.kind == .moved }.map(\.isLinked) == [false, false])
    }

    @Test("a long tangle of links is levelled quickly enough to finish")
    func tangle() {
        var random = SeededRandom(seed: 1)
        let links = (0..<20_000).map { _ in
            link(
                Int.random(in: 0..<3000, using: &random), Int.random(in: 0..<3000, using: &random),
                strength: Double.random(in: 0...1, using: &random))
        }
        let passages = comparison(left: 3000, right: 3000, links: links).passages
        #expect(passages.reduce(0) { $0 + $1.left.count } == 3000)
    }
}
