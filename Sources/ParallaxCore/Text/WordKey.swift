import ParallaxUnicode

/// The spelling of a word, lower-cased unless its capitals matter, as one number (FNV-1a, Fowler, Noll and Vo 1991).
///
/// Two spellings share a key by chance once in 2^64; the worst that follows is a wrong role for one word.
struct WordKey: Hashable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of no letters.
    init() {}

    /// A key that was kept.
    init(value: UInt64) { self.value = value }

    /// The key of a whole word.
    init(_ word: some Sequence<Unicode.Scalar>) {
        for scalar in word { append(LetterCase.lowered(scalar.value)) }
    }

    /// The key of a whole word.
    init(_ word: String) {
        word.withUTF8Bytes { bytes in
            var position = 0
            while position < bytes.count {
                let (scalar, length) = bytes.scalar(at: position)
                append(LetterCase.lowered(scalar.value))
                position += length
            }
        }
    }

    /// The key of a word whose capitals matter, from its UTF-8.
    init(exactly bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            append(scalar.value)
            position += length
        }
    }

    /// Takes in one scalar, lower-cased where capitals do not matter; a typographic apostrophe counts as the typewriter's.
    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar == 0x2019 ? 0x27 : scalar)) &* 0x100_0000_01B3
    }
}
