/// Two neighbouring scalars as a number of twelve bits, by the last six bits of each: what cues are looked up by.
enum ScalarPair {
    /// How many numbers there are.
    static let keys = 1 << 12

    /// The number of a pair that stands in a text.
    @inline(__always)
    static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int {
        Int(first.value & 63) << 6 | Int(second.value & 63)
    }

    /// The numbers of all pairs that a pair in a cue may stand for: `#` matches several scalars, and behind the end of
    /// the cue stands any.
    static func keys(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) -> Range<Int> {
        guard first != "#" else { return 0..<keys }
        guard let second, second != "#" else { return key(first, "\0")..<key(first, "\0") + 64 }
        return key(first, second)..<key(first, second) + 1
    }
}
