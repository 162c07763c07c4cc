import ParallaxUnicode

/// The words at the start of a text, as its language is told by them.
struct LanguageSample {
    private static let words = 240

    /// No sample goes further, were it one endless word.
    private static let length = 8_000

    /// The first of the CJK blocks; they go on to the end of Unicode's second plane.
    private static let firstIdeograph: UInt32 = 0x2E80

    private var vote = LanguageVote()
    private var ideographs = 0

    /// Reads the sample of a text.
    ///
    /// - Complexity: O(1) in the length of the text.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var word = WordKey()
        var letters = 0
        var position = 0
        let limit = min(bytes.count, Self.length)
        while position < limit, vote.words < Self.words {
            if bytes[position] | 0x20 &- 0x61 < 26 {
                word.append(UInt32(bytes[position] | 0x20))
                letters += 1
                position += 1
                continue
            }
            let (scalar, length) = bytes.scalar(at: position)
            position += length
            if QuoteScalar.kind(scalar) == .letter {
                word.append(LetterCase.lowered(scalar.value))
                letters += 1
                if scalar.value >= Self.firstIdeograph { ideographs += 1 }
            } else if letters > 0 {
                vote.add(word)
                word = WordKey()
                letters = 0
            }
        }
        if letters > 0 { vote.add(word) }
    }

    /// The likeliest language: English when nothing speaks for another, `nil` for ideographs.
    var language: Language? { ideographs > vote.words ? nil : vote.winner(share: 0) ?? .english }
}
