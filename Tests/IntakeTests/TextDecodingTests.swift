import Testing

@testable import ParallaxIntake

@Suite("Decoding") struct TextDecodingTests {
    @Test(
        "bytes become the text they stand for",
        arguments: [
            (Array("“naïve” 他".utf8), "“naïve” 他"), ([0xEF, 0xBB, 0xBF, 0x41], "A"),
            ([0xFF, 0xFE, 0x41, 0x00, 0x1C, 0x20], "A“"),
            ([0xFE, 0xFF, 0x00, 0x41, 0x20, 0x1C], "A“"), ([0x93, 0x41, 0x94, 0x20, 0x80, 0xE9], "“A” €é"),
            ([0xFF, 0xFE, 0x41], ""), ([], ""),
            (Array("“naïve”".utf8) + [0xE2, 0x80], "“naïve”\u{FFFD}"), ([0xC3, 0xA9, 0xFF, 0xC3, 0xA8], "é\u{FFFD}è"),
        ] as [([UInt8], String)])
    func decodes(_ bytes: [UInt8], _ text: String) {
        #expect(TextDecoding.text(of: bytes) == text)
    }
}
