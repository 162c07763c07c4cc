import Testing

@testable import ParallaxTerminal

@Suite("Terminals without Unicode")
struct AsciiFallbackTests {
    @Test("every scalar has an ASCII picture, and ASCII is its own")
    func total() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let picture = AsciiFallback.scalar(for: scalar)
            if !picture.isASCII || (scalar.isASCII && picture != scalar) || (!scalar.isASCII && picture.value < 0x20) {
                Issue.record("U+\(String(value, radix: 16)) becomes \(picture)")
            }
        }
    }

    @Test("letters lose their marks")
    func letters() {
        let text = "ÀéîõüÇñŁßŞżđǍẞệ".unicodeScalars.map { Character(AsciiFallback.scalar(for: $0)) }
        #expect(String(text) == "AeiouCnLsSzdASe")
    }

    @Test("quotation marks, dashes, rules and gutter marks keep their sense")
    func punctuation() {
        let text = "“”„‘’«»–—…·│─┼❝●◐↕≠".unicodeScalars.map { Character(AsciiFallback.scalar(for: $0)) }
        #expect(String(text) == "\"\"\"''\"\"--..|-+\"*+^!")
    }

    @Test("what resembles nothing is a question mark")
    func strangers() {
        #expect("中あ😀".unicodeScalars.allSatisfy { AsciiFallback.scalar(for: $0) == "?" })
    }
}
