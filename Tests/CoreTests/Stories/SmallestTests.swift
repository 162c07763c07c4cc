import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("The smallest of some elements")
struct SmallestTests {
    @Test("are those that come first in order, however many are alike", arguments: [3, 1_000])
    func areKept(most: Int) {
        var random = SeededRandom(seed: 12)
        for count in 0..<60 {
            let numbers = (0..<count).map { _ in Int.random(in: 0..<most, using: &random) }
            let wanted = Int.random(in: 0...60, using: &random)
            var kept = numbers
            kept.keepSmallest(wanted)
            #expect(kept.sorted() == Array(numbers.sorted().prefix(wanted)))
        }
    }
}
