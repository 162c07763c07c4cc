import ParallaxTesting
import ParallaxUnicode
import Testing

@Suite("Scalars of UTF-8")
struct UTF8BytesTests {
    @Test("read from the end, a text has the same scalars", arguments: 1...50 as ClosedRange<UInt64>)
    func readsBackwards(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = SampleText.random(SampleText.nasty, length: Int(seed), using: &random)
        let found = text.withUTF8Bytes { bytes in
            var found: [Unicode.Scalar] = []
            var end = bytes.count
            while end > 0 {
                let (scalar, length) = bytes.scalar(endingAt: end)
                found.append(scalar)
                end -= length
            }
            return found
        }
        #expect(found.reversed() == Array(text.unicodeScalars))
    }

    @Test("ASCII ends where the first other code unit stands", arguments: 0..<80)
    func findsEndOfASCII(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let units = (0..<40).map { _ in
            UInt8.random(in: 0...127, using: &random) | (Int.random(in: 0..<12, using: &random) == 0 ? 0x80 : 0)
        }
        units.withUnsafeBufferPointer { bytes in
            for start in 0...units.count {
                let expected = units[start...].firstIndex { $0 >= 0x80 } ?? units.count
                #expect(bytes.asciiEnd(from: start, to: units.count) == expected)
                #expect(bytes.asciiEnd(from: start, to: start) == start)
            }
        }
    }
}
