import ParallaxTesting

/// Text that no one wrote: words of invented syllables, frequent ones drawn often, the same for one seed.
struct SyntheticText {
    private let vocabulary: [String]
    private var random: SeededRandom

    private static let syllables = ["ba", "den", "ko", "lim", "mer", "no", "ral", "sa", "ti", "vor"]
    private static let vocabularySize = 4000

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        vocabulary = (0..<Self.vocabularySize).map { _ in Self.word(ofSyllables: 1...4, &random) }
        self.random = random
    }

    private static func word(ofSyllables counts: ClosedRange<Int>, _ random: inout SeededRandom) -> String {
        (0..<Int.random(in: counts, using: &random)).map { _ in
            syllables[Int.random(in: 0..<syllables.count, using: &random)]
        }.joined()
    }

    /// The word drawn most often.
    var commonWord: String { vocabulary[0] }

    /// A word longer than any in the vocabulary, made of the same letters.
    mutating func rareWord() -> String { Self.word(ofSyllables: 6...6, &random) }

    /// Draws a word; the one of rank *r* about as often as 1 / √*r* of the first.
    mutating func word() -> String {
        let place = Double.random(in: 0..<1, using: &random)
        return vocabulary[Int(place * place * Double(vocabulary.count))]
    }

    /// Draws a sentence of 8 to 24 words.
    mutating func sentence() -> String {
        let words = (0..<Int.random(in: 8...24, using: &random)).map { _ in word() }
        return words.joined(separator: " ").capitalizedFirst + "."
    }

    /// The sentence with about one word in eight replaced.
    mutating func edited(_ sentence: String) -> String {
        sentence.split(separator: " ").map { happens(onceIn: 8) ? word() : String($0) }.joined(separator: " ")
    }

    /// Sentences, one a line, in at least `bytes` code units.
    mutating func lines(ofAtLeast bytes: Int) -> String {
        var text = ""
        while text.utf8.count < bytes { text += sentence() + "\n" }
        return text
    }

    /// True once in `count` draws.
    mutating func happens(onceIn count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
