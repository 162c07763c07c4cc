import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Lighting what a search found")
struct SearchTermsTests {
    private func lit(_ query: String, in text: String) throws -> [String] {
        let terms = SearchTerms(try SearchExpression(query))
        return terms.matches(in: text, range: TextRange(start: 0, end: text.utf8.count)).map { String(text[$0]) }
    }

    @Test("whole words are lit, whatever their case and accents")
    func words() throws {
        #expect(try lit("café", in: "The Cafe, the CAFÉS and the café’s") == ["Cafe", "café"])
        #expect(try lit("caf*", in: "The Cafe, the CAFÉS and decaf") == ["Cafe", "CAFÉS"])
    }

    @Test("a phrase is lit across marks and line ends, as the index finds it")
    func phrases() throws {
        #expect(
            try lit("\"swift response\"", in: "A swift,\nresponse. A swift and firm response") == ["swift,\nresponse"])
        #expect(try lit("1,200", in: "From 1 200 to 1,200 and 1200") == ["1 200", "1,200"])
        #expect(try lit("東京", in: "昨日東京で") == ["東京"])
    }

    @Test("the longest of those that begin at a word is lit, what stands under NOT is not")
    func choice() throws {
        #expect(
            try lit("new \"new bridge\" br* -toll", in: "The new bridge, a new toll bridge") == [
                "new bridge", "new", "bridge",
            ])
        #expect(try lit("outlet:courier is:unread", in: "courier unread").isEmpty)
    }

    @Test("ranges are in order, do not overlap, and hold the words of a phrase")
    func laws() throws {
        var random = SeededRandom(seed: 9)
        let words = ["ab", "abc", "Äb", "b", "…", "京", "a\u{301}b"]
        let text = { (count: Int, random: inout SeededRandom) in
            (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
        }
        var found = 0
        for _ in 0..<1_000 {
            let phrases = (0..<3).compactMap { _ in
                SearchPhrase(text(2, &random), isPrefix: Bool.random(using: &random))
            }
            let terms = SearchTerms(.any(phrases.map { .phrase($0) }))
            let body = text(12, &random)
            let matches = terms.matches(in: body, range: TextRange(start: 0, end: body.utf8.count))
            found += matches.count
            #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.end <= $1.start })
            for match in matches {
                let lit = IndexSpelling.words(of: body, in: match)
                #expect(
                    phrases.contains {
                        $0.isPrefix
                            ? lit.hasPrefix($0.words.joined(separator: " ")) : lit == $0.words.joined(separator: " ")
                    })
            }
        }
        #expect(found > 1_000)
    }
}
