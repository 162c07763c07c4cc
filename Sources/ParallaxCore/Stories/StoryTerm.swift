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
        let leadEnd = text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? text.utf8.endIndex
        let leadLength = text.utf8.distance(from: text.utf8.startIndex, to: leadEnd)
        var counter = TermCounter(language: Language.guess(from: words.lazy.map(\.key)))
        for word in Word.scan(title, in: TextRange(start: 0, end: title.utf8.count)) { counter.add(word, times: 2) }
        var before: Word?
        for word in words {
            let spelling = before.flatMap {
                continues($0, word, in: text) ? text.isUppercase(at: word.range.start) : nil
            }
            counter.add(word, times: word.range.end <= leadLength ? 2 : 1, isCapitalised: spelling)
            before = word
        }
        return counter.terms
    }

    /// Whether a word stands inside a sentence, where capitals tell a name.
    private static func continues(_ before: Word, _ word: Word, in text: String) -> Bool {
        guard before.kind != .mark || [",", ";", "-", "/", "'", "’", "(", ")"].contains(before.key) else {
            return false
        }
        return !text[TextRange(start: before.range.end, end: word.range.start)].utf8.contains(UInt8(ascii: "\n"))
    }
}
