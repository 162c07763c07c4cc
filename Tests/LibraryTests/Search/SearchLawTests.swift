import ParallaxCore
import ParallaxLibrary
import ParallaxTesting
import Testing

/// Every search is held against plain code over the same articles.
@Suite("Laws of searching the library")
struct SearchLawTests {
    private static let pieces =
        SearchedLibrary.words + [
            "harbour", "minist*", "\"harbour 1\"*", "\"ferry toll\"", "bruc*", "京", "title:ferry", "title:\"toll no\"",
            "outlet:courier", "outlet:evening", "outlet:ost*", "tag:vote", "date:2022-02-10..", "date:<2022-02-10",
            "is:unread", "is:starred", "speaker:x",
        ]

    private func query(_ depth: Int, using random: inout SeededRandom) -> String {
        let parts = (0...Int.random(in: 0..<3, using: &random)).map { _ in
            let sign = Int.random(in: 0..<4, using: &random) == 0 ? "NOT " : ""
            guard depth > 0, Int.random(in: 0..<3, using: &random) == 0 else {
                return sign + Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
            }
            return sign + "(" + query(depth - 1, using: &random) + ")"
        }
        return parts.joined(separator: Bool.random(using: &random) ? " " : " OR ")
    }

    @Test("a search finds what plain code finds, newest and best first", arguments: [(120, 300), (1_300, 40)])
    func agreement(count: Int, rounds: Int) throws {
        let searched = try SearchedLibrary(count: count, seed: 3)
        var random = SeededRandom(seed: UInt64(count))
        var hits = 0
        for _ in 0..<rounds {
            let query = query(2, using: &random)
            let expected = searched.expected(try SearchExpression(query))
            let found = try searched.found(query)
            #expect(found.count == expected.count && Set(found) == expected, "\(query)")
            let ranked = try searched.found(query, order: .relevance)
            #expect(ranked.count == expected.count && Set(ranked) == expected, "\(query) ranked")
            hits += found.count
        }
        #expect(hits > rounds)
    }

    @Test("whatever is understood can be asked")
    func anything() throws {
        let searched = try SearchedLibrary(count: 20, seed: 4)
        var random = SeededRandom(seed: 8)
        let pieces = [
            "ferry", "'", ";", "--", "\"a:b\"", "\"x' OR 1\"", "{title}", "^ferry", "a + b", "rowid", "*",
            "NEAR(ferry toll)",
            "(", ")", "OR", "NOT", "-", "%", "_", "\\", "title:", "outlet:\"' x\"", "é", "\u{0}", "ि", "tag:%_",
            "story:99999999999",
        ]
        for _ in 0..<1_500 {
            let query = (0...Int.random(in: 0..<6, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined(separator: " ")
            do throws(LibraryProblem) {
                var wanted = ListQuery()
                wanted.search = query
                _ = try searched.library.page(wanted, ListSpan(start: .place(0), count: 5))
            } catch {
                guard case .misunderstood = error else {
                    Issue.record("\(query): \(error)")
                    continue
                }
            }
        }
    }
}
