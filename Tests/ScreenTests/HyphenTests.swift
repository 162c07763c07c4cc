import ParallaxScreen
import ParallaxTesting
import Testing

@Suite("Hyphens")
struct HyphenTests {
    init() { #expect(RandomText.encoding == .utf8) }

    private func lines(_ text: String, _ columns: Int) -> [String] {
        TextWrap.wrapped(text, in: 0..<text.utf8.count, columns: columns, hyphenates: true).map {
            slice(text, $0.range) + ($0.isHyphenated ? "-" : "")
        }
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test(
        "a word longer than the line is divided between syllables",
        arguments: [
            ("necessitate swift", 8, ["necessi-", "tate", "swift"]), ("international", 8, ["interna-", "tional"]),
            ("Brückenbauer", 9, ["Brücken-", "bauer"]), ("правительство", 9, ["прави-", "тельство"]),
            ("“Necessary", 7, ["“Neces-", "sary"]), ("κυβέρνηση", 7, ["κυβέρ-", "νηση"]),
        ] as [(String, Int, [String])])
    func examples(text: String, columns: Int, expected: [String]) {
        #expect(lines(text, columns) == expected)
    }

    @Test("a word is divided to fill a line that would be empty for more than a third")
    func holes() {
        #expect(lines("a territorial swift", 12) == ["a territo-", "rial swift"])
        #expect(lines("nearly all territorial", 14) == ["nearly all", "territorial"])
    }

    @Test(
        "what is no plain word is never divided by a hyphen",
        arguments: ["NATOMEMBERSTATES", "100000000000000", "中文中文中文中文", "rhythms", "aaaaaaaaaaaa", "grrrrrrrrrrr"])
    func undivided(text: String) {
        let wrapped = TextWrap.wrapped(text, in: 0..<text.utf8.count, columns: 6, hyphenates: true)
        #expect(wrapped.allSatisfy { !$0.isHyphenated })
        #expect(wrapped.map { slice(text, $0.range) }.joined() == text)
    }

    @Test("lines with their hyphens fit and lose nothing but space", arguments: 0..<600 as Range<UInt64>)
    func laws(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let letters = Array("aeiounstrlbchgk  áüйьаеотрсκαρ-/N\u{301}".unicodeScalars)
        let alphabet = seed.isMultiple(of: 3) ? RandomText.nasty : letters
        let text = RandomText.scalars(alphabet, length: Int.random(in: 0...120, using: &random), using: &random)
        let columns = Int.random(in: 0...18, using: &random)
        var end = 0
        for line in TextWrap.wrapped(text, in: 0..<text.utf8.count, columns: columns, hyphenates: true) {
            #expect(slice(text, end..<line.range.lowerBound).allSatisfy { $0 == " " || $0 == "\n" })
            let width = CellWidth.columns(of: slice(text, line.range)) + (line.isHyphenated ? 1 : 0)
            #expect(width <= max(columns, columns < 2 ? 2 : 1))
            if line.isHyphenated { #expect(slice(text, line.range).last?.isLetter == true) }
            end = line.range.upperBound
        }
        #expect(slice(text, end..<text.utf8.count).allSatisfy { $0 == " " || $0 == "\n" })
    }
}
