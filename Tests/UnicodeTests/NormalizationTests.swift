import ParallaxUnicode
import Testing

@Suite("Normalisation")
struct NormalizationTests {
    @Test(
        "compatibility variants become what they stand for",
        arguments: [
            ("plain", "plain"), ("ﬁn①", "fin1"), ("e\u{301}", "\u{E9}"), ("Ｔｏｋｙｏ", "Tokyo"), ("", ""),
        ])
    func examples(text: String, expected: String) {
        #expect(Array(Normalization.nfkc(text).unicodeScalars) == Array(expected.unicodeScalars))
    }
}
