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
}
