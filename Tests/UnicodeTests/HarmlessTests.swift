import ParallaxTesting
import ParallaxUnicode
import Testing

@Suite("Text from outside is made harmless")
struct HarmlessTests {
    /// What must never come out: it commands, turns or hides.
    private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.generalCategory == .control || properties.isBidiControl
            || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
            || [.lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
    }

    private func record(_ scalar: Unicode.Scalar) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
    }

    @Test("no scalar of Unicode comes out of a text as a control, a turn or a hidden sign")
    func everyScalarInText() {
        for scalar in SampleText.everyScalar {
            let text = Harmless.text("a\(scalar)b").text
            if text.unicodeScalars.contains(where: { isHarmful($0) && $0 != "\n" }) { record(scalar) }
        }
    }

    @Test("no scalar of Unicode comes out of a line as a control, a turn or a hidden sign")
    func everyScalarInLine() {
        for scalar in SampleText.everyScalar {
            let text = Harmless.line("a\(scalar)b")
            if text.unicodeScalars.contains(where: isHarmful) { record(scalar) }
        }
    }

    @Test("every scalar that a verdict keeps stays, and no other")
    func verdictIsWhatHappens() {
        for scalar in SampleText.everyScalar {
            let stays = Harmless.line(String(scalar)) == String(scalar)
            let isKept = Harmless.verdict(scalar) == .keep || scalar == " "
            if stays != isKept { record(scalar) }
        }
    }

    @Test(
        "what is kept and what is not",
        arguments: [
            ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"), ("a\tb\u{2009}c", "a b c"),
            ("«\u{A0}oui\u{202F}»", "«\u{A0}oui\u{202F}»"), ("abc\u{202E}def", "abcdef"),
            ("wo\u{AD}rd\u{200B}", "word"),
            ("e\u{301}", "e\u{301}"), ("\u{E000}\u{FFFE}", "\u{FFFD}\u{FFFD}"), ("", ""), ("plain", "plain"),
        ])
    func examples(dirty: String, clean: String) {
        #expect(Array(Harmless.text(dirty).text.unicodeScalars) == Array(clean.unicodeScalars))
    }

    @Test("a line has no line break", arguments: [("a\r\nb", "a b"), ("a\n\nb", "a  b"), ("\u{85}x", " x")])
    func lines(dirty: String, clean: String) {
        #expect(Harmless.line(dirty) == clean)
    }

    @Test("broken UTF-8 is repaired and counted")
    func brokenBytes() {
        let clean = Harmless.text([0x61, 0xFF, 0x62, 0xE2, 0x82, 0x1B, 0xEF, 0xBF, 0xBD] as [UInt8])
        #expect(clean.text == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(clean.replacements == 3)
    }

    @Test("cleaning clean text changes nothing", arguments: 0..<200 as Range<UInt64>)
    func idempotent(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let once = Harmless.text(SampleText.random(SampleText.nasty, length: 80, using: &random)).text
        #expect(Harmless.text(once).text == once)
        #expect(Harmless.text(once).replacements == 0)
        let line = Harmless.line(once)
        #expect(Harmless.line(line) == line)
    }

    @Test("random bytes give clean text", arguments: 0..<200 as Range<UInt64>)
    func randomBytes(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(!Harmless.text(bytes).text.unicodeScalars.contains { isHarmful($0) && $0 != "\n" })
        #expect(Harmless.text(bytes) == Harmless.text(AnyCollection(bytes)))
    }

    @Test("asked to, it leaves the number of what it drops, which is harmless itself and nothing else changes")
    func marks() {
        let text = "news\u{200B}paper \u{202E}x\u{AD}y\u{E0041} \u{1B}[31m\u{A0}é\n"
        let marked = Harmless.$marksInvisible.withValue(true) { Harmless.text(text).text }
        #expect(marked == "news⟨U+200B⟩paper ⟨U+202E⟩x⟨U+00AD⟩y⟨U+E0041⟩ \u{FFFD}[31m\u{A0}é\n")
        #expect(Harmless.text(marked).text == marked)
        #expect(Harmless.text(text).text == "newspaper xy \u{FFFD}[31m\u{A0}é\n")
    }
}
