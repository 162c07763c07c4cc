/// Counts the terms of one article.
struct TermCounter {
    private(set) var terms: [StoryTerm] = []

    private let language: Language?
    private let stopWords: StopWords
    private let stemmer: Stemmer
    /// Where the terms of stems are.
    private var places: [WordKey: Int] = [:]
    /// Where the terms of words met before are: most words of an article come again.
    private var known: [WordKey: Int] = [:]

    init(language: Language?) {
        self.language = language
        stopWords = .of(language)
        stemmer = Stemmer(language: language)
    }

    /// Stands for a word that tells nothing.
    private static let noTerm = -1

    /// Counts a word so many times.
    ///
    /// - Parameter isCapitalised: Whether it is written with a capital; `nil` where that tells nothing.
    mutating func add(_ word: Word, times: Int, isCapitalised: Bool? = nil) {
        guard word.kind != .mark else { return }
        let place = word.isAcronym ? self.place(of: word) : placeOfPlain(word)
        guard place != Self.noTerm else { return }
        terms[place].count += times
        if let isCapitalised { terms[place].capitals += isCapitalised ? 1 : -1 }
    }

    private mutating func placeOfPlain(_ word: Word) -> Int {
        let key = WordKey(word.key.unicodeScalars)
        if let place = known[key] { return place }
        let place = stopWords.contains(word.key) ? Self.noTerm : place(of: word)
        known[key] = place
        return place
    }

    private mutating func place(of word: Word) -> Int {
        let stem = WordKey(stemmer.stem(of: word.key).unicodeScalars)
        let weight = CommonWords.weight(of: word.key, in: language)
        if let place = places[stem] {
            terms[place].weight = min(terms[place].weight, weight)
            return place
        }
        places[stem] = terms.count
        terms.append(StoryTerm(stem: stem, count: 0, weight: weight, isNumber: word.kind == .number))
        return terms.count - 1
    }
}
