import ParallaxUnicode

/// Guesses a text's language from the words the word files list, and from its script.
enum LanguageGuess {
    /// How many words are looked at.
    private static let sample = 240

    /// The two-letter code of the likeliest language; English when nothing speaks for another.
    ///
    /// - Complexity: O(1) in the length of the text, for a sample is read.
    static func language(of bytes: UnsafeBufferPointer<UInt8>) -> String {
        var scores = [Int](repeating: 0, count: QuoteLexicons.files.count)
        var index = 0
        var seen = 0
        var ideographs = 0
        var kana = 0
        var key = WordKey()
        var letters = 0
        let limit = min(bytes.count, 8000)
        while index < limit, seen < sample {
            let (scalar, length) = bytes.scalar(at: index)
            index += length
            let value = scalar.value
            if (0x4E00...0x9FFF).contains(value) { ideographs += 1 }
            if (0x3040...0x30FF).contains(value) { kana += 1 }
            if QuoteScalar.kind(scalar) == .letter || (value == 0x27 && letters > 0) {
                key.append(LetterCase.lowered(value))
                letters += 1
                if index < limit { continue }
            }
            if letters > 0 {
                seen += 1
                count(key, into: &scores)
                key = WordKey()
                letters = 0
            }
        }
        if kana > 0, kana + ideographs > seen / 4 { return "ja" }
        if ideographs > 4, ideographs * 2 > seen { return "zh" }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return "en" }
        return QuoteLexicons.files[best].language
    }

    /// A word that few languages list speaks louder for each of them.
    private static func count(_ key: WordKey, into scores: inout [Int]) {
        var mask = QuoteLexicons.languagesOfWord[key]
        guard mask != 0 else { return }
        let weight = 60 / mask.nonzeroBitCount
        while mask != 0 {
            scores[mask.trailingZeroBitCount] += weight
            mask &= mask - 1
        }
    }
}
