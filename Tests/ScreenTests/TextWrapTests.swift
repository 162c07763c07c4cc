import ParallaxScreen
import ParallaxTesting
import ParallaxUnicode
import Testing

@Suite("Wrapping")
struct TextWrapTests {
    init() { #expect(RandomText.encoding == .utf8) }

    private func lines(_ text: String, _ columns: Int) -> [String] {
        TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: columns).map { slice(text, $0) }
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test(
        "lines break at spaces and fit",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one two   three", 7, ["one two", "three"]),
            ("abcdefghij k", 4, ["abcd", "efgh", "ij k"]), ("a\n\nb", 9, ["a", "", "b"]), ("", 9, []),
            ("a\n", 9, ["a"]),
            ("he said “no one”", 9, ["he said", "“no one”"]), ("中文字", 5, ["中文", "字"]), ("中文", 1, ["中", "文"]),
            ("x", 0, ["x"]), ("   ", 2, [""]), ("well-known", 6, ["well-", "known"]),
            ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
        ] as [(String, Int, [String])])
    func examples(text: String, columns: Int, expected: [String]) {
        #expect(lines(text, columns) == expected)
    }

    @Test("a part of a text is wrapped at its own offsets")
    func partOfText() {
        #expect(TextWrap.lines(of: "zero one two", in: 5..<12, columns: 4) == [5..<8, 9..<12])
    }

    @Test("lines fit, stand in order and lose nothing but space", arguments: 0..<400 as Range<UInt64>)
    func laws(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = seed.isMultiple(of: 2) ? RandomText.nasty : Array("abc  d\n.,-(".unicodeScalars)
        let text = RandomText.scalars(alphabet, length: Int.random(in: 0...80, using: &random), using: &random)
        let columns = Int.random(in: 0...14, using: &random)
        let ranges = TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: columns)
        var end = 0
        for range in ranges {
            #expect(slice(text, end..<range.lowerBound).allSatisfy { $0 == " " || $0 == "\n" })
            #expect(CellWidth.columns(of: slice(text, range)) <= max(columns, columns < 2 ? 2 : 1))
            end = range.upperBound
        }
        #expect(slice(text, end..<text.utf8.count).allSatisfy { $0 == " " || $0 == "\n" })
    }

    @Test(
        "text is cut with an ellipsis only when it does not fit",
        arguments: [
            ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""), ("ab cd", 4, "ab…"),
            ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("", 3, ""), ("hello", -1, ""),
        ])
    func truncation(text: String, columns: Int, expected: String) {
        #expect(TextWrap.truncated(text, to: columns) == expected)
    }
}
