import ParallaxScreen
import ParallaxTesting

/// Random text and the locale the tests of cells need.
enum RandomText {
    /// The C library's `wcwidth` knows Unicode from here on.
    static let encoding = LocaleEncoding.adoptUTF8()

    /// Narrow, wide, combining, invisible, turning and commanding scalars.
    static let nasty: [Unicode.Scalar] =
        Array(
            "abc  .-\"(\t\n\u{1B}\u{7F}\u{9B}\u{A0}\u{AD}é\u{301}\u{302}\u{20DD}中한漢\u{1161}ख\u{94D}א\u{202E}\u{200B}\u{200D}\u{FE0F}👩🚀🇩🇪\u{1F3FD}…“\u{3000}\u{0378}"
                .unicodeScalars)

    /// `length` scalars drawn from `alphabet`.
    static func scalars(_ alphabet: [Unicode.Scalar], length: Int, using random: inout SeededRandom) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<length {
            if let scalar = alphabet.randomElement(using: &random) { text.append(scalar) }
        }
        return String(text)
    }
}
