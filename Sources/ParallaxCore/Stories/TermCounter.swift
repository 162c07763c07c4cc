/// Counts the terms of articles in one language, and remembers what their words stand for.
struct TermCounter: Sendable {
    /// What a word stands for.
    private struct Meaning {
        /// The number of its stem; `noStem` for a word that tells nothing.
        let stem: Int32
        let weight: Float

        static let noStem: Int32 = -1
    }

    private struct Stem {
        let key: WordKey
        /// Where its term stands, if it is there that it stands.
        var place: Int32 = 0
    }

    /// The terms of the article that is read.
    private(set) var terms: [StoryTerm] = []

    private let language: Language?
    private let stopWords: StopWords
    private let stemmer: Stemmer
    private let weekdays: WeekdayStems
    /// How many meanings there were when that of a word came; 0 for a word that was not met.
    private var known = HashTable(capacity: 256)
    private var meanings: [Meaning] = []
    /// How many stems there were when one came; 0 for a stem that was not met.
    private var numbers = HashTable(capacity: 256)
    private var stems: [Stem] = []

    /// Room for the terms of most articles.
    private static let usualTerms = 256
    /// Words that are remembered, about 2 MB; then it begins anew.
    private static let mostWords = 1 << 15

    init(language: Language?) {
        self.language = language
        stopWords = .of(language)
        stemmer = Stemmer(language: language)
        weekdays = WeekdayStems(language: language)
    }

    /// Begins the next article.
    mutating func begin() {
        terms = []
        terms.reserveCapacity(Self.usualTerms)
        guard meanings.count > Self.mostWords || stems.count > Self.mostWords else { return }
        self = TermCounter(language: language)
    }

    /// Counts a word so many times.
    ///
    /// - Parameters:
    ///   - text: What the word stands in.
    ///   - isCapitalised: Whether it is written with a capital; `nil` where that tells nothing.
    mutating func add(
        _ word: StoryWord, of text: UnsafeBufferPointer<UInt8>, times: Int, isCapitalised: Bool? = nil
    ) {
        guard word.kind != .mark else { return }
        let meaning = word.isAcronym ? newMeaning(of: word, text) : meaning(of: word, text)
        guard meaning.stem != Meaning.noStem else { return }
        let place = place(of: meaning, isNumber: word.kind == .number)
        terms[place].count += times
        terms[place].weight = min(terms[place].weight, meaning.weight)
        if let isCapitalised { terms[place].capitals += isCapitalised ? 1 : -1 }
    }

    /// Where the term of a stem stands among the terms of the article, new ones last.
    private mutating func place(of meaning: Meaning, isNumber: Bool) -> Int {
        let stem = stems[Int(meaning.stem)]
        let place = Int(stem.place)
        if place < terms.count, terms[place].stem == stem.key { return place }
        stems[Int(meaning.stem)].place = Int32(truncatingIfNeeded: terms.count)
        terms.append(StoryTerm(stem: stem.key, count: 0, weight: meaning.weight, isNumber: isNumber))
        return terms.count - 1
    }

    private mutating func meaning(of word: StoryWord, _ text: UnsafeBufferPointer<UInt8>) -> Meaning {
        let met = known[word.key.value]
        if met != 0 { return meanings[Int(met) - 1] }
        let isStopWord = stopWords.contains(word.key)
        let meaning = isStopWord ? Meaning(stem: Meaning.noStem, weight: 0) : newMeaning(of: word, text)
        meanings.append(meaning)
        known[word.key.value] = UInt32(meanings.count)
        return meaning
    }

    private mutating func newMeaning(of word: StoryWord, _ text: UnsafeBufferPointer<UInt8>) -> Meaning {
        let stem = weekdays.shared(WordKey(stemmer.stem(of: word.spelling(in: text))))
        let weight = CommonWords.weight(of: word.key, in: language)
        let met = numbers[stem.value]
        if met != 0 { return Meaning(stem: Int32(truncatingIfNeeded: met) - 1, weight: weight) }
        stems.append(Stem(key: stem))
        numbers[stem.value] = UInt32(stems.count)
        return Meaning(stem: Int32(truncatingIfNeeded: stems.count) - 1, weight: weight)
    }
}
