import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Laws of the query language")
struct SearchExpressionLawTests {
    private static let pieces = [
        "ferry", "Brücke", "東京", "sea-wall", "\"sea-wall\"", "minist*", "\"swift response\"", "“new toll”*", "AND",
        "OR", "NOT", "-", "(", ")", " ",
        " ", " ", "NEAR(", ", 5)", ",", "outlet:", "title:", "speaker:x", "tag:\"a b\"", "date:2022-02..", "date:<2022",
        "is:unread", "has:note", "story:3", "*", "…", "don't", ":", "\"", "\u{301}", "and", "10:30",
    ]

    private func query(using random: inout SeededRandom) -> String {
        (0...Int.random(in: 0..<12, using: &random)).map { _ in
            Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        }.joined(separator: Bool.random(using: &random) ? " " : "")
    }

    @Test("what is printed is read as the same expression")
    func printing() throws {
        var random = SeededRandom(seed: 5)
        var understood = 0
        for _ in 0..<6_000 {
            let query = query(using: &random)
            for expression in [try? SearchExpression(query), try? SearchExpression(typing: query)].compactMap({ $0 }) {
                understood += 1
                #expect((try? SearchExpression("\(expression)")) == expression, "\(query) → \(expression)")
            }
        }
        #expect(understood > 3_000)
    }

    @Test("no bytes crash it, and what is wrong lies inside the query, between scalars")
    func randomBytes() {
        var random = SeededRandom(seed: 6)
        for round in 0..<6_000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let query = round % 2 == 0 ? String(decoding: bytes, as: UTF8.self) : self.query(using: &random)
            do throws(SearchSyntaxProblem) { _ = try SearchExpression(query) } catch {
                #expect(error.range.end <= query.utf8.count)
                for offset in [error.range.start, error.range.end] {
                    let index = query.utf8.index(query.startIndex, offsetBy: offset)
                    #expect(index.samePosition(in: query.unicodeScalars) != nil)
                }
            }
            _ = try? SearchExpression(typing: query)
        }
    }

    @Test("each beginning of a good query is answered while it is typed")
    func beginnings() throws {
        let query =
            "ferry “swift response” (toll* OR NOT outlet:\"Ostrel Courier\") NEAR(vote border, 5) date:2022-02..2022-03 is:unread"
        for length in 0...query.unicodeScalars.count {
            let beginning = String(String.UnicodeScalarView(query.unicodeScalars.prefix(length)))
            #expect(throws: Never.self, "\(beginning)") { try SearchExpression(typing: beginning) }
        }
    }

    @Test("a very long query is answered, and a space at its end changes nothing")
    func longQueries() {
        for piece in ["a", ":", "(", "\"", "a1:", "*", "-", ",", "NEAR(", "é"] {
            let query = String(repeating: piece, count: 200_000)
            #expect((try? SearchExpression(query)) == (try? SearchExpression(query + " ")))
        }
    }
}
