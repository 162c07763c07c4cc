/// Counts the terms of articles, and knows how rare each is.
struct TermCounter {
    /// Words beyond this many are not read: what an article is about is said by then.
    private static let wordLimit = 3_000
    /// In how large a set its own frequencies and those of news at large are trusted alike.
    private static let evenSetSize = 25

    private var numbers: [String: Int] = [:]
    /// The terms of words met before: most words of an article come again.
    private var known: [Language?: [String: Int]] = [:]
    private var background: [Float] = []
    private var stemmers: [Language: Stemmer] = [:]
    private let plain = Stemmer(language: nil)

    /// The vectors of all members, in their order.
    ///
    /// - Complexity: O(*n*) in the words of all members, and sorting the terms of each.
    mutating func vectors(of members: [StoryMember]) -> [TermWeights] {
        let counts = members.map { self.counts(of: $0) }
        var frequencies = [Int](repeating: 0, count: numbers.count)
        for terms in counts { for term in terms.keys { frequencies[term] += 1 } }
        let idf = frequencies.indices.map { inverseFrequency($0, frequencies[$0], of: members.count) }
        return counts.map { TermWeights(counts: $0, idf: idf) }
    }

    /// How much a term tells: by its frequency in a large set, by what news repeats every day in a small one, where a
    /// word that all share may be the story itself.
    private func inverseFrequency(_ term: Int, _ frequency: Int, of count: Int) -> Float {
        let own = Float.log(Float(count + 1) / (Float(frequency) + 0.5))
        let trust = Float(count) / Float(count + Self.evenSetSize)
        return trust * own + (1 - trust) * background[term]
    }

    /// Counts the title twice, and the lead once more than the rest.
    private mutating func counts(of member: StoryMember) -> [Int: Int] {
        let text = Word.scan(member.text, in: TextRange(start: 0, end: member.text.utf8.count)).prefix(Self.wordLimit)
        let title = Word.scan(member.title, in: TextRange(start: 0, end: member.title.utf8.count))
        let leadEnd = member.text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? member.text.utf8.endIndex
        let leadLength = member.text.utf8.distance(from: member.text.utf8.startIndex, to: leadEnd)
        let language = Language.guess(from: text.lazy.map(\.key))
        var counts: [Int: Int] = [:]
        for word in title { add(word, 2, language, to: &counts) }
        for word in text { add(word, word.range.end <= leadLength ? 2 : 1, language, to: &counts) }
        return counts
    }

    private mutating func add(_ word: Word, _ count: Int, _ language: Language?, to counts: inout [Int: Int]) {
        guard word.kind != .mark else { return }
        if !word.isAcronym, let term = known[language]?[word.key] {
            if term != Self.noTerm { counts[term, default: 0] += count }
            return
        }
        let isTerm = word.isAcronym || !StopWords.of(language).contains(word.key)
        let term = isTerm ? number(of: word.key, in: language) : Self.noTerm
        if !word.isAcronym { known[language, default: [:]][word.key] = term }
        if isTerm { counts[term, default: 0] += count }
    }

    /// Stands for a word that tells nothing.
    private static let noTerm = -1

    private mutating func number(of key: String, in language: Language?) -> Int {
        let stem = stemmer(of: language).stem(of: key)
        let weight = CommonWords.weight(of: key, in: language)
        if let known = numbers[stem] {
            background[known] = min(background[known], weight)
            return known
        }
        numbers[stem] = background.count
        background.append(weight)
        return background.count - 1
    }

    private mutating func stemmer(of language: Language?) -> Stemmer {
        guard let language else { return plain }
        if let known = stemmers[language] { return known }
        let made = Stemmer(language: language)
        stemmers[language] = made
        return made
    }
}
