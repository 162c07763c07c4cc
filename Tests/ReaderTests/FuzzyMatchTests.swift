import ParallaxTesting
import Testing

@testable import ParallaxReader

@Suite("Fuzzy matching")
struct FuzzyMatchTests {
    @Test("letters must stand in their order, whatever their case")
    func order() {
        #expect(FuzzyMatch("ND", in: "next-difference")?.offsets == [0, 5])
        #expect(FuzzyMatch("dn", in: "next-diff") == nil)
        #expect(FuzzyMatch("nextt", in: "next") == nil)
        #expect(FuzzyMatch("", in: "next") == nil)
    }

    @Test(
        "the better text wins",
        arguments: [
            ("nd", "next-difference", "undo"), ("th", "theme", "go-to-mark with h"),
            ("quot", "next-quote", "quit-or-stay-t"),
            ("comp", "compare", "change-or-move-panes"), ("sl", "search-library", "sale-of"),
        ])
    func ranks(query: String, better: String, worse: String) throws {
        let score = try #require(FuzzyMatch(query, in: better)).score
        #expect(score > FuzzyMatch(query, in: worse)?.score ?? 0)
    }

    @Test("of several places the best is lit, in whole letters")
    func places() {
        #expect(FuzzyMatch("mark", in: "mxaxrxk mark")?.offsets == [8, 9, 10, 11])
        #expect(FuzzyMatch("ü", in: "Grüße")?.offsets == [2])
    }

    @Test("the table finds the score that trying every alignment finds", arguments: 0..<300)
    func exhaustive(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = String(
            (0..<Int.random(in: 1...9, using: &random)).map { _ in "ab-".randomElement(using: &random) ?? "a" })
        let query = String(
            (0..<Int.random(in: 1...3, using: &random)).map { _ in "ab".randomElement(using: &random) ?? "a" })
        #expect(FuzzyMatch(query, in: text)?.score == Self.best(Array(query), Array(text)))
    }

    /// The weights as the type documents them, over every way to place the letters.
    private static func best(_ query: [Character], _ text: [Character]) -> Int? {
        func bonus(_ place: Int) -> Int { place == 0 || text[place - 1] == "-" ? 8 : 0 }
        func scores(_ row: Int, after place: Int) -> [Int] {
            guard row < query.count else { return [0] }
            return ((place + 1)..<max(place + 1, text.count)).filter { text[$0] == query[row] }.flatMap { next in
                let gap = next - place - 1
                let step =
                    row == 0 ? 2 * bonus(next) : gap == 0 ? max(4, bonus(next)) : bonus(next) - 3 - (gap - 1)
                return scores(row + 1, after: next).map { $0 + 16 + step }
            }
        }
        return scores(0, after: -1).max()
    }

    @Test("long texts and long queries are matched by their beginnings, at once")
    func long() {
        let text = String(repeating: "a", count: 100_000)
        #expect(FuzzyMatch(text, in: text)?.offsets.count == 64)
    }
}
