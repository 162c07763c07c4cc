import ParallaxCore
import ParallaxTesting
import Testing

@Suite("How the index spells words")
struct IndexSpellingTests {
    @Test(
        "case, accents and full-width forms go, marks separate",
        arguments: [
            ("Café “noir”: 1,200", "cafe noir 1 200"), ("Łódź, Ångström & Straße", "lodz angstrom strasse"),
            ("don’t U.S.", "don t u s"), ("ΛΌΓΟΣ", "λογοσ"), ("Ёлка йод", "елка йод"), ("ＡＢＣ１２", "abc12"),
            ("e\u{301}te\u{301} co\u{AD}op", "ete coop"), ("İstanbul ıle", "istanbul ile"), ("ấ Ǆ", "a ǆ"), ("", ""),
            ("— …", ""),
        ])
    func folding(text: String, expected: String) {
        #expect(IndexSpelling.words(of: text) == expected)
    }

    @Test("scripts without spaces are cut into single characters, others are not")
    func scripts() {
        #expect(IndexSpelling.words(of: "東京タワー2031年") == "東 京 タ ワ ー 2031 年")
        #expect(IndexSpelling.words(of: "서울 시장") == "서 울 시 장")
        #expect(IndexSpelling.words(of: "თბილისი Ереван") == "თბილისი ереван")
    }

    @Test("a part of a text is spelt alone")
    func part() {
        #expect(IndexSpelling.words(of: "one two three", in: TextRange(start: 4, end: 7)) == "two")
    }

    @Test("a paragraph of ASCII is spelt as it is beside other letters", arguments: UInt64(0)..<40)
    func asciiBesideOthers(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = String(
            decoding: (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0..<128, using: &random)
            },
            as: UTF8.self)
        let alone = IndexSpelling.words(of: text)
        #expect(IndexSpelling.words(of: text + " é") == (alone.isEmpty ? "e" : alone + " e"))
    }
}
