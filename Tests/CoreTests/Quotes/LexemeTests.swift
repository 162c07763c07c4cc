import ParallaxTesting
import ParallaxUnicode
import Testing

@testable import ParallaxCore

@Suite("Words around quotes") struct LexemeTests {
    private static let pieces = [
        "The", "mayor’s", "mayor's", "NATO", "McKay", "o'Neill", "state-of-the-art", "élan", "Élan", "ÉLAN", "1,200.5",
        "3D",
        "U.S.", "Mr.", "said", "市長は", "Ёлка", "A", "a", ",", ".", "—", "“", "!",
    ]

    private func text(_ seed: Int) -> String {
        var random = SeededRandom(seed: UInt64(seed))
        return (0..<40).map { _ in
            Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
                + (Bool.random(using: &random) ? " " : "")
        }.joined()
    }

    private func lexemes(_ text: String, words: Int? = nil) -> [Lexeme] {
        text.withUTF8Bytes { bytes in
            var scanner = LexemeScanner(
                bytes: bytes, range: TextRange(start: 0, end: bytes.count), lexicon: .of(.english))
            return words.map { scanner.lexemes(words: $0) } ?? scanner.lexemes()
        }
    }

    @Test("the first words are those of the whole", arguments: 0..<40)
    func readsFirstWords(seed: Int) {
        let text = text(seed)
        let whole = lexemes(text)
        for most in 0...12 {
            let words = whole.indices.filter { whole[$0].kind == .word || whole[$0].kind == .number }
            let end = most == 0 ? 0 : most <= words.count ? words[most - 1] + 1 : whole.count
            #expect(lexemes(text, words: most).map(\.range) == whole[..<end].map(\.range))
        }
    }

    @Test("a word has the key of its letters, and its capitals are seen", arguments: 0..<40)
    func spellsWords(seed: Int) {
        let text = text(seed)
        for word in lexemes(text) where word.kind == .word && !word.isPossessive {
            let spelling = text[TextRange(start: word.start, end: word.isAbbreviated ? word.end - 1 : word.end)]
            let letters = spelling.unicodeScalars.filter { QuoteScalar.isWord($0) }
            let capitals = letters.filter { LetterCase.lowered($0.value) != $0.value }
            #expect(word.key == WordKey(spelling.unicodeScalars))
            #expect(word.isAllCapitals == (letters.count > 1 && capitals.count == letters.count))
            #expect(word.isCapital == (letters.first == capitals.first && !capitals.isEmpty))
        }
    }
}
