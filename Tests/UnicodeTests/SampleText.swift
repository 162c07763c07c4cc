import ParallaxTesting

/// Random text from alphabets that are hard to handle.
enum SampleText {
    /// Letters, marks, wide, joined, invisible, turning and commanding scalars, several kinds of spaces and lines.
    static let nasty: [Unicode.Scalar] =
        Array("aZ9 .,-\"'()[]/%$?!\t\n\r\u{1B}\u{07}\u{7F}\u{85}\u{9B}\u{A0}\u{AD}é\u{301}\u{20DD}中한".unicodeScalars)
        + Array(
            "\u{1100}\u{1161}ख\u{94D}\u{93F}א\u{202E}\u{2066}\u{200B}\u{200D}\u{FE0F}👩🚀🇩🇪\u{1F3FD}…“”«»—".unicodeScalars)
        + Array("\u{2028}\u{202F}\u{2009}\u{3000}\u{FEFF}\u{E0041}\u{FFFF}\u{E000}\u{0378}".unicodeScalars)

    /// `length` scalars drawn from `alphabet`.
    static func random(
        _ alphabet: [Unicode.Scalar], length: Int, using random: inout SeededRandom
    ) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<length {
            if let scalar = alphabet.randomElement(using: &random) { text.append(scalar) }
        }
        return String(text)
    }

    /// All 1,112,064 scalars in order.
    static var everyScalar: some Sequence<Unicode.Scalar> {
        (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap { Unicode.Scalar($0) }
    }
}
