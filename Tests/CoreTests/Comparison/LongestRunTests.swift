import ParallaxTesting
import Testing

@testable import ParallaxCore

@Suite("The longest shared run of words")
struct LongestRunTests {
    private func length(_ left: [Int32], _ right: [Int32]) -> Int {
        LongestRun(left, right, SharedShingles(left, right, length: 3)).length
    }

    /// The longest common substring, by the table.
    private func slowLength(_ left: [Int32], _ right: [Int32]) -> Int {
        var longest = 0
        var above = [Int](repeating: 0, count: right.count + 1)
        for word in left {
            var row = [0]
            for (column, other) in right.enumerated() {
                row.append(word == other && word != Shingle.gap ? above[column] + 1 : 0)
            }
            longest = max(longest, row.max() ?? 0)
            above = row
        }
        return longest >= 3 ? longest : 0
    }

    @Test("it is what the full table finds", arguments: 1...60 as ClosedRange<UInt64>)
    func agreesWithTable(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let words = Int32(seed % 5)
        let sides = (0..<2).map { _ in
            (0..<Int.random(in: 0...60, using: &random)).map { _ in Int32.random(in: -1...words, using: &random) }
        }
        #expect(length(sides[0], sides[1]) == slowLength(sides[0], sides[1]))
    }

    @Test("one word a hundred thousand times over is measured, too")
    func measuresRepetition() {
        let word = [Int32](repeating: 7, count: 100_000)
        #expect(length(word, Array(word.dropLast(3)) + [1] + word.prefix(5)) == 99_997)
    }
}
