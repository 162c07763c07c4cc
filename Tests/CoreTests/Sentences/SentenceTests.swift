import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Sentences") struct SentenceTests {
    private func split(_ text: String) -> [String] {
        Sentence.ranges(in: text, TextRange(start: 0, end: text.utf8.count)).map { String(text[$0]) }
    }

    @Test(
        "a stop inside a sentence does not end it",
        arguments: [
            "Mr. Orlo met Dr. Feth and Gen. Voss in St. Oriel.",
            "The U.S. Senate heard J. R. Lund at 5 p.m. on Monday.",
            "It grew by 2.9 percent, see No. 7 and Fig. 3 for more.",
            "Am 3. Mai kam er, z.B. mit ca. 40 Leuten, bzw. Freunden.",
            "He paused... and went on, e.g. about ships.",
            "“Why?” Lund asked.",
            "“Stop!” the captain of the ferry shouted.",
            "“Will you come?” she asked.",
            "See www.example.org or mail a.b@example.org for it.",
            "1. The list begins with a number.",
        ])
    func staysWhole(_ sentence: String) {
        #expect(split(sentence) == [sentence])
    }

    @Test(
        "sentences end where a reader would say so",
        arguments: [
            ["He left the U.S. ", "The rest stayed."],
            ["“We saw it.” ", "Then it went."],
            ["“We saw it. ", "We did,” said Lund. ", "“Twice.”"],
            ["It was late! ", "Was it? ", "Nobody knew…  ", "So they waited."],
            ["He said so.) ", "She did not."],
            ["„Wir warten.“ ", "Dann kam er."],
            ["– We are here – said Orlo. ", "– We stay. ", "They did."],
            ["She is 12. ", "Her brother is 9."],
            ["Prices rose by 2.9 percent. …"],
            ["他来了。", "我们走吧！", "好吗？"],
            ["「行きます。」と言った。", "彼は来た。"],
            ["Он пришёл. ", "Мы ушли."],
        ])
    func ends(_ sentences: [String]) {
        let expected = sentences.map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
        #expect(split(sentences.joined()) == expected)
    }

    @Test("a bullet belongs to no sentence")
    func bullet() {
        #expect(split("• Ferry runs again. Bring a coat") == ["Ferry runs again.", "Bring a coat"])
    }

    @Test("only compared blocks are cut, and no sentence crosses a block")
    func blocks() {
        let text = "A title. It is one\nFirst. Second\nand third"
        let ranges = [TextRange(start: 0, end: 18), TextRange(start: 19, end: 32), TextRange(start: 33, end: 42)]
        let article = Article(
            id: .init(rawValue: "a"), source: "a", format: "text", text: text,
            blocks: zip([.headline, .paragraph, .paragraph], ranges).map { Block(kind: $0, range: $1) })
        #expect(Sentence.split(article).map { String(text[$0.range]) } == ["First.", "Second", "and third"])
        #expect(Sentence.split(article).map(\.block) == [1, 1, 2])
    }

    @Test("sentences cover any text without overlap, but for white space and the bullet")
    func covers() {
        var random = SeededRandom(seed: 7)
        let pieces = [
            "Lund", "dr", ".", "!", "?", "…", " ", "\u{A0}", "“", "”", "(", ")", "3", "U.S.", "。", "–", "é", "•",
        ]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let sentences = split(text)
            let kept = text.unicodeScalars.drop { $0.properties.isWhitespace }
            let body = kept.first == "•" ? kept.dropFirst() : kept
            #expect(
                sentences.joined().unicodeScalars.filter { !$0.properties.isWhitespace }
                    == body.filter { !$0.properties.isWhitespace }, "\(text)")
        }
    }
}
