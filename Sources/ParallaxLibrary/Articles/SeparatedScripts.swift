/// Text in which every ideograph, kana and hangul syllable stands alone.
///
/// The index takes letters without a space between them for one word. Chinese and Japanese have no spaces, so no part of
/// a clause would be found. Looked for is a phrase of such letters.
enum SeparatedScripts {
    /// The text with a space before and behind each such letter; most texts come back as they are.
    ///
    /// - Complexity: O(*n*).
    static func text(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: { $0 >= firstLead }) else { return String(text) }
        var separated = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isSeparated(scalar) {
                separated.append(contentsOf: [" ", scalar, " "])
            } else {
                separated.append(scalar)
            }
        }
        return String(separated)
    }

    /// Whether the script of a letter leaves no spaces between words, or is found better without them.
    static func isSeparated(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x3040...0x30FF, 0x3105...0x312F, 0x3131...0x318E, 0x31A0...0x31BF, 0x31F0...0x31FF: true
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF: true
        case 0xFF66...0xFFDC, 0x1B000...0x1B16F, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// The least byte that a separated letter begins with in UTF-8.
    private static let firstLead: UInt8 = 0xE1
}
