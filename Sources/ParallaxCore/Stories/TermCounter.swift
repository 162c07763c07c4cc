/// Counts the terms of one article.
struct TermCounter {
    private(set) var terms: [StoryTerm] = []

    private let language: Language?
    private let stopWords: StopWords
    private let stemmer: Stemmer
    private let weekdays: WeekdayStems
    /// How many terms there were when that of a stem came; 0 for a stem that was not met.
    private var numbers = HashTable(capacity: 256)
    /// The numbers of the terms of words met before: most words of an article come again.
    private var known = HashTable(capacity: 256)

    init(language: Language?) {
        self.language = language
        stopWords = .of(language)
        stemmer = Stemmer(language: language)
        weekdays = WeekdayStems(language: language)
    }

    /// Stands for a word that tells nothing.
    private static let noTerm = UInt32.max

    /// Counts a word so many times.
    ///
    /// - Parameter isCapitalised: Whether it is written with a capital; `nil` where that tells nothing.
    mutating func add(_ word: Word, times: Int, isCapitalised: Bool? = nil) {
        guard word.kind != .mark else { return }
        let key = WordKey(word.key)
        let number = word.isAcronym ? self.number(of: word, key) : numberOfPlain(word, key)
        guard number != Self.noTerm else { return }
        let place = Int(number) - 1
        terms[place].count += times
        if let isCapitalised { terms[place].capitals += isCapitalised ? 1 : -1 }
    }

    private mutating func numberOfPlain(_ word: Word, _ key: WordKey) -> UInt32 {
        let met = known[key.value]
        if met != 0 { return met }
        let number = stopWords.contains(key) ? Self.noTerm : number(of: word, key)
        known[key.value] = number
        return number
    }

    private mutating func number(of word: Word, _ key: WordKey) -> UInt32 {
        let stem = weekdays.shared(WordKey(stemmer.stem(of: word.key)))
        let weight = CommonWords.weight(of: key, in: language)
        let met = numbers[stem.value]
        if met != 0 {
            let place = Int(met) - 1
            terms[place].weight = min(terms[place].weight, weight)
            return met
        }
        terms.append(StoryTerm(stem: stem, count: 0, weight: weight, isNumber: word.kind == .number))
        let number = UInt32(terms.count)
        numbers[stem.value] = number
        return number
    }
}
