import ParallaxTesting
import Testing

@testable import ParallaxUnicode

@Suite("Line breaks")
struct LineBreaksTests {
    /// The text with `|` where a line may begin.
    private func marked(_ text: String) -> String {
        let before = text.withUTF8Bytes(LineBreaks.before)
        var result = ""
        var offset = 0
        for scalar in text.unicodeScalars {
            if before[offset] { result += "|" }
            result.unicodeScalars.append(scalar)
            offset += String(scalar).utf8.count
        }
        return result
    }

    @Test(
        "lines begin after spaces and hyphens, never with a closing mark",
        arguments: [
            ("one two, three", "one |two, |three"), ("well-known fact", "well-|known |fact"),
            ("he said: “no one came”.", "he |said: |“no |one |came”."), ("dit : « non » et", "dit : |« non » |et"),
            ("U.S. army", "U.S. |army"), ("", ""),
            ("中文字", "中|文|字"), ("10\u{A0}000 men", "10\u{A0}000 |men"),
        ])
    func examples(text: String, expected: String) {
        #expect(marked(text) == expected)
    }

    @Test("the fast path and libunistring agree", arguments: 0..<400 as Range<UInt64>)
    func fastPath(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let plain = Array("abcXYZ 0123 .,:;\"' ".unicodeScalars)
        let text = SampleText.random(plain, length: 40, using: &random)
        text.withUTF8Bytes { bytes in
            guard let fast = LineBreaks.plainProse(bytes) else { return }
            #expect(fast == LineBreaks.unicode(bytes), "\(text)")
        }
    }

    @Test("the fast path takes ordinary prose")
    func fastPathIsTaken() {
        let text = "He said: \"It's 14,000, not 15,000.\" Then he left; nobody followed."
        #expect(text.withUTF8Bytes(LineBreaks.plainProse) != nil)
    }
}
