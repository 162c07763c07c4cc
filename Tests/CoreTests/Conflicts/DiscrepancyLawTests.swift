import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("Laws of discrepancies")
struct DiscrepancyLawTests {
    private static let vocabulary = """
        The police in Orland said 12 14 1,200 1.200 twelve twenty-one people were killed injured on Monday Tuesday 4 May \
        yesterday $5 million € 30 percent miles km Reyl Holt Mr , . “ ” - between and to from 3-2 half a dozen of the \
        2021 1998 about more than 5/32 ½ No. 7th 9:40 p.m. 50kg 275m 99999999999999999999 0 00 1.2.3 ,5
        """.split(separator: " ")

    private func sentence(using random: inout SeededRandom) -> String {
        (0..<Int.random(in: 0...18, using: &random))
            .map { _ in String(Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &random)]) }
            .joined(separator: Bool.random(using: &random) ? " " : "")
    }

    @Test("swapping the passages swaps the sides of every finding")
    func mirror() {
        var random = SeededRandom(seed: 21)
        for _ in 0..<500 {
            let (left, right) = (sentence(using: &random), sentence(using: &random))
            let engine = Discrepancies()
            let forth = Set(engine.between(Statement(left), Statement(right)).map { [$0.left, $0.right] })
            let back = Set(engine.between(Statement(right), Statement(left)).map { [$0.right, $0.left] })
            #expect(forth == back, "\(left) || \(right)")
        }
    }

    @Test("equal passages have none, and every finding lies inside its passage")
    func equalAndInside() {
        var random = SeededRandom(seed: 22)
        for _ in 0..<500 {
            let (left, right) = (sentence(using: &random), sentence(using: &random))
            let engine = Discrepancies()
            #expect(engine.between(Statement(left), Statement(left)).isEmpty, "\(left)")
            #expect(TollDiscrepancies.found(left, left).isEmpty, "\(left)")
            for found in engine.between(Statement(left), Statement(right)) {
                #expect(found.left.end <= left.utf8.count && found.right.end <= right.utf8.count)
                #expect(!found.left.isEmpty && !found.right.isEmpty)
            }
        }
    }
}
