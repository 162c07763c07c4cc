import ParallaxUnicode

/// A term of an article: the stem of its words, how often they are there, and how much they tell in news at large.
struct StoryTerm: Hashable, Sendable {
    /// The stem, as a number.
    let stem: WordKey
    /// How often it is there; words of the title and of the lead count twice.
    var count: Int
    /// The least that one of its words tells, see ``CommonWords``.
    var weight: Float
    /// How often it is written as a name inside a sentence, less how often it is not.
    var capitals = 0
    /// Whether it is a number.
    let isNumber: Bool

    /// Whether it tells who, where or how many.
    var isEmphatic: Bool { isNumber || capitals > 0 }
}

extension StoryTerm {
    /// Words beyond this many are not read: what an article is about is said by then.
    private static let wordLimit = 3_000

    /// The terms of an article, in the order in which they are met.
    static func terms(title: String, text: String) -> [StoryTerm] {
        let words = Word.scan(text, in: TextRange(start: 0, end: text.utf8.count)).prefix(wordLimit)
        var counter = TermCounter(language: Language.guess(from: words.lazy.map(\.key)))
        for word in Word.scan(title, in: TextRange(start: 0, end: title.utf8.count)) { counter.add(word, times: 2) }
        text.withUTF8Bytes { count(words, of: $0, by: &counter) }
        return counter.terms
    }

    private static func count(
        _ words: ArraySlice<Word>, of text: UnsafeBufferPointer<UInt8>, by counter: inout TermCounter
    ) {
        let leadEnd = text.firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        for place in words.indices {
            let word = words[place]
            let isInside = place > words.startIndex && continues(words[place - 1], word, in: text)
            counter.add(
                word, times: word.range.end <= leadEnd ? 2 : 1,
                isCapitalised: isInside ? isUppercase(text, at: word.range.start) : nil)
        }
    }

    private static func isUppercase(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let (scalar, length) = text.scalar(at: offset)
        return length == 1 ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
    }

    /// Whether a word stands inside a sentence, where capitals tell a name.
    private static func continues(_ before: Word, _ word: Word, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard before.kind != .mark || isInner(before.key) else { return false }
        return !text[before.range.end..<word.range.start].contains(UInt8(ascii: "\n"))
    }

    private static func isInner(_ mark: String) -> Bool {
        switch mark {
        case ",", ";", "-", "/", "'", "’", "(", ")": true
        default: false
        }
    }
}
