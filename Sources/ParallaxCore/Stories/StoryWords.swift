import ParallaxUnicode

/// The words of a text as the grouping of stories reads them.
struct StoryWords {
    private let text: String
    private let words: [StoryWord]

    /// - Parameter limit: Words beyond this many are not read.
    /// - Complexity: O(*n*) in the length of the text.
    init(of text: String, limit: Int = .max) {
        let tokens = Token.scan(text, in: TextRange(start: 0, end: text.utf8.count))
        self.text = text
        words = text.withUTF8Bytes { Self.words(AcronymJoiner(bytes: $0, tokens: tokens), limit: limit) }
    }

    private static func words(_ joiner: AcronymJoiner, limit: Int) -> [StoryWord] {
        let (bytes, tokens) = (joiner.bytes, joiner.tokens)
        var words: [StoryWord] = []
        words.reserveCapacity(min(tokens.count, limit))
        var index = 0
        while index < tokens.count, words.count < limit {
            let end = joiner.acronymEnd(at: index)
            if end > index {
                let range = TextRange(start: tokens[index].range.start, end: tokens[end - 1].range.end)
                words.append(StoryWord(acronym: range, of: bytes))
            } else {
                words.append(StoryWord(tokens[index], of: bytes, isAcronym: joiner.isInCapitals(tokens[index])))
            }
            index = max(end, index + 1)
        }
        return words
    }

    /// The language they are in, as far as their stop words tell.
    var language: Language? { Language.guess(fromKeys: words.lazy.map(\.key)) }

    /// Counts the words of a headline, each twice.
    func countHeadline(by counter: inout TermCounter) {
        text.withUTF8Bytes { text in
            for (word, met) in zip(words, counter.meanings(of: words)) { counter.add(word, met, of: text, times: 2) }
        }
    }

    /// Counts the words of an article, those of the lead twice.
    func count(by counter: inout TermCounter) {
        text.withUTF8Bytes { text in
            let leadEnd = text.firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let met = counter.meanings(of: words)
            for place in words.indices where words[place].kind != .mark {
                let word = words[place]
                let isInside = place > 0 && Self.continues(words[place - 1], word, in: text)
                counter.add(
                    word, met[place], of: text, times: word.range.end <= leadEnd ? 2 : 1,
                    isCapitalised: isInside ? Self.isUppercase(text, at: word.range.start) : nil)
            }
        }
    }

    private static func isUppercase(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let (scalar, length) = text.scalar(at: offset)
        return length == 1 ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
    }

    /// Whether a word stands inside a sentence, where capitals tell a name.
    private static func continues(
        _ before: StoryWord, _ word: StoryWord, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard before.kind != .mark || innerMarks.contains(before.key) else { return false }
        return !text[before.range.end..<word.range.start].contains(UInt8(ascii: "\n"))
    }

    /// Marks that end no sentence.
    private static let innerMarks = [",", ";", "-", "/", "'", "’", "(", ")"].map { WordKey($0) }
}
