import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Search in place")
struct TextSearchTests {
    private func hits(_ query: String, _ text: String) -> [String] {
        (TextSearch(query)?.matches(in: text) ?? []).map { String(text[$0]) }
    }

    @Test("a query in lower case ignores case, one with a capital does not")
    func smartCase() {
        #expect(hits("harbour", "Harbour, HARBOUR and harbour") == ["Harbour", "HARBOUR", "harbour"])
        #expect(hits("Harbour", "Harbour, HARBOUR and harbour") == ["Harbour"])
        #expect(hits("порт", "Порт и ПОРТ") == ["Порт", "ПОРТ"])
        #expect(hits("λόγος", "ΛΌΓΟΣ λόγος") == ["ΛΌΓΟΣ", "λόγος"])
    }

    @Test("plain quotes and dashes find typographic ones")
    func typography() {
        #expect(hits("don't", "We don’t know, don't we") == ["don’t", "don't"])
        #expect(hits("\"never\"", "“Never” or «never»") == ["“Never”", "«never»"])
        #expect(hits("sea-wall", "the sea–wall") == ["sea–wall"])
        #expect(hits("-", "a — b") == ["—"])
    }

    @Test("a space finds any run of white space, a line end and a no-break space included")
    func whiteSpace() {
        #expect(hits("ten boats", "ten\u{A0}boats, ten \n boats, tenboats") == ["ten\u{A0}boats", "ten \n boats"])
    }

    @Test("matches do not overlap, and stay inside the part that is searched")
    func overlapAndRange() {
        let search = TextSearch("aa")
        #expect(search?.matches(in: "aaaaa") == [TextRange(start: 0, end: 2), TextRange(start: 2, end: 4)])
        #expect(search?.matches(in: "aaaaa", range: TextRange(start: 1, end: 4)) == [TextRange(start: 1, end: 3)])
    }

    @Test("white space alone is no query")
    func emptyQuery() {
        #expect(TextSearch("") == nil)
        #expect(TextSearch(" \n\u{A0}") == nil)
    }

    @Test("a text of nothing but white space is searched without trouble")
    func longWhiteSpace() {
        let text = String(repeating: " ", count: 300_000) + "x"
        #expect(TextSearch(" x")?.matches(in: text).first?.count == 300_001)
    }

    @Test("finds what a naive scan over folded scalars finds")
    func agreesWithNaiveScan() {
        var random = SeededRandom(seed: 11)
        let alphabet = Array("aAbBкКσςΣé \n\u{A0}'’“-–😀".unicodeScalars)
        for _ in 0..<4_000 {
            let text = scalars(upTo: 40, from: alphabet, using: &random)
            let query = scalars(upTo: 4, from: alphabet, using: &random)
            let search = TextSearch(query)
            #expect(
                search?.matches(in: text) == NaiveSearch(query)?.matches(in: text),
                "\(query.debugDescription) in \(text.debugDescription)")
        }
    }

    private func scalars(
        upTo count: Int, from alphabet: [Unicode.Scalar], using random: inout SeededRandom
    ) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0...Int.random(in: 0..<count, using: &random) {
            text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
        }
        return String(text)
    }
}
