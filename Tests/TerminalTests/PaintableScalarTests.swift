import Testing

@testable import ParallaxTerminal

@Suite("The last guard before the terminal")
struct PaintableScalarTests {
    @Test("no control, mark of direction, separator or invisible scalar passes")
    func dangerous() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), scalar.isPaintable else { continue }
            let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
            let isBidi = [0x61C, 0x200E, 0x200F].contains(value) || (0x202A...0x202E).contains(value)
            let isIsolate = (0x2066...0x2069).contains(value) || (0x2028...0x2029).contains(value)
            let isInvisible = (0x200B...0x200D).contains(value) || [0xAD, 0x2060, 0xFEFF].contains(value)
            if isControl || isBidi || isIsolate || isInvisible { Issue.record("U+\(String(value, radix: 16)) passes") }
        }
    }

    @Test("letters, marks, quotation marks and emoji pass")
    func harmless() {
        #expect("aé\u{301}“”—中😀│●".unicodeScalars.filter { !$0.isPaintable } == [])
    }
}
