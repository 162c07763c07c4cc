import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("The rate of links")
struct LinkRateTests {
    @Test("strengths keep their order and stay between 0 and 1", arguments: 1...30 as ClosedRange<UInt64>)
    func keepsOrder(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let strengths = (0..<Int(seed) * 5).map { _ in Double.random(in: 0...1, using: &random) }.sorted()
        let corrected = LinkRate.corrected(strengths, pairs: Int(seed) * Int.random(in: 5...200, using: &random))
        #expect(corrected == corrected.sorted())
        #expect(corrected.allSatisfy { (0...1).contains($0) })
    }

    @Test("where most pairs look like links, a doubtful one is believed; where none does, it is not")
    func followsOthers() {
        let many = LinkRate.corrected([0.45] + Array(repeating: 0.9, count: 40), pairs: 100)
        let few = LinkRate.corrected([0.55] + Array(repeating: 0.01, count: 99), pairs: 100)
        #expect(many[0] > 0.5)
        #expect(few[0] < 0.5)
    }

    @Test("beside a summary more links are expected than between other articles")
    func summaries() {
        let strengths = [0.45] + Array(repeating: 0.9, count: 60)
        let other = LinkRate.corrected(strengths, pairs: 100)
        let summary = LinkRate.corrected(strengths, pairs: 100, upTo: LinkRate.mostOfSummary)
        #expect(zip(summary, other).allSatisfy { $0 > $1 })
    }

    @Test("no pairs at all are no trouble")
    func takesNothing() { #expect(LinkRate.corrected([], pairs: 0).isEmpty) }
}
