/// Counts the terms of articles in one language, and remembers what their words stand for.
struct TermCounter: Sendable {
    /// The terms of the article that is read.
    private(set) var terms: [StoryTerm] = []

    private let language: Language?
    private let stopWords: StopWords
    private let stemmer: Stemmer
    private let weekdays: WeekdayStems
    /// What the words that were met stand for, as ``WordMeaning/code``; 0 for a word that was not met.
    private var known = HashTable(capacity: 256)
    /// How many stems there were when one came; 0 for a stem that was not met.
    private var numbers = HashTable(capacity: 256)
    private var stems: [WordKey] = []
    /// Where the term of each stem stands in the article, if it is there that it stands (Briggs and Torczon, "An Efficient
    /// Representation for Sparse Sets", 1993).
    private var places: [Int32] = []
    /// The stems of the article's terms.
    private var met: [Int32] = []

    /// Room for the terms of most articles.
    private static let usualTerms = 256
    /// Words that are remembered, with their stems 8 MB as a rule and never 20; then it begins anew.
    private let mostWords: Int

    init(language: Language?, mostWords: Int = 1 << 17) {
        self.language = language
        self.mostWords = mostWords
        stopWords = .of(language)
        stemmer = Stemmer(language: language)
        weekdays = WeekdayStems(language: language)
    }

    /// Begins the next article.
    mutating func begin() {
        terms = []
        terms.reserveCapacity(Self.usualTerms)
        met.removeAll(keepingCapacity: true)
        guard remembered > mostWords else { return }
        self = TermCounter(language: language, mostWords: mostWords)
    }

    /// How many words or stems are remembered, whichever are more.
    var remembered: Int { max(known.count, stems.count) }

    /// What words stand for, as far as they were met.
    ///
    /// All are looked up in one go, so that the processor need not wait for the memory once a word.
    func meanings(of words: [StoryWord]) -> [WordMeaning?] { words.map { WordMeaning(code: known[$0.key.value]) } }

    /// Counts a word so many times.
    ///
    /// - Parameters:
    ///   - met: What it stands for, as ``meanings(of:)`` says.
    ///   - text: What the word stands in.
    ///   - isCapitalised: Whether it is written with a capital; `nil` where that tells nothing.
    mutating func add(
        _ word: StoryWord, _ met: WordMeaning?, of text: UnsafeBufferPointer<UInt8>, times: Int,
        isCapitalised: Bool? = nil
    ) {
        guard word.kind != .mark else { return }
        let meaning = word.isAcronym ? newMeaning(of: word, text) : met ?? meaning(of: word, text)
        guard let stem = meaning.stem else { return }
        let place = place(of: stem, meaning.weight, isNumber: word.kind == .number)
        terms[place].count(times, weight: meaning.weight, isCapitalised: isCapitalised)
    }

    /// Where the term of a stem stands among the terms of the article, new ones last.
    private mutating func place(of stem: Int, _ weight: Float, isNumber: Bool) -> Int {
        let place = Int(places[stem])
        if place < met.count, met[place] == stem { return place }
        places[stem] = Int32(truncatingIfNeeded: met.count)
        met.append(Int32(truncatingIfNeeded: stem))
        terms.append(StoryTerm(stem: stems[stem], count: 0, weight: weight, isNumber: isNumber))
        return terms.count - 1
    }

    @inline(__always)
    private mutating func meaning(of word: StoryWord, _ text: UnsafeBufferPointer<UInt8>) -> WordMeaning {
        if let met = WordMeaning(code: known[word.key.value]) { return met }
        let meaning = stopWords.contains(word.key) ? .nothing : newMeaning(of: word, text)
        known[word.key.value] = meaning.code
        return meaning
    }

    private mutating func newMeaning(of word: StoryWord, _ text: UnsafeBufferPointer<UInt8>) -> WordMeaning {
        let stem = weekdays.shared(WordKey(stemmer.stem(of: word.spelling(in: text))))
        return WordMeaning(stem: number(of: stem), weight: CommonWords.weight(of: word.key, in: language))
    }

    private mutating func number(of stem: WordKey) -> Int {
        let met = Int(truncatingIfNeeded: numbers[stem.value])
        if met != 0 { return met - 1 }
        stems.append(stem)
        places.append(0)
        numbers[stem.value] = UInt64(stems.count)
        return stems.count - 1
    }
}
