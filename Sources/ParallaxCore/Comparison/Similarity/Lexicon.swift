/// The words of one comparison as small numbers, with their stems and weights.
///
/// Numbers compare and hash many times faster than strings, and index flat arrays.
struct Lexicon {
    private(set) var keys: [String] = []
    /// The stem of each word, itself a word of the lexicon.
    private(set) var stems: [Int32] = []
    /// How much each stem tells in its language; 0 for stop words and marks.
    private(set) var weights: [Float] = []

    private var ids: [String: Int32] = [:]
    private let language: Language?
    private let stopWords: StopWords
    private let stemmer: Stemmer
    private static let numberWeight: Float = 7

    init(language: Language?) {
        self.language = language
        stopWords = StopWords.of(language)
        stemmer = Stemmer(language: language)
    }

    /// The stem of a word, written out.
    func stem(of form: Int32) -> String { keys[Int(stems[Int(form)])] }

    /// How many numbers are in use; all are below it.
    var count: Int { keys.count }

    /// The number of a word.
    mutating func id(of word: Word) -> Int32 {
        let isProtected = word.isAcronym && stopWords.contains(word.key)
        let key = isProtected ? word.key.uppercased() : word.key
        if let known = ids[key] { return known }
        guard word.kind == .word else { return add(key, weight: word.kind == .number ? Self.numberWeight : 0) }
        if isProtected { return add(key, weight: CommonWords.rareWeight) }
        return stopWords.contains(key) ? add(key, weight: 0) : addContentWord(key)
    }

    private mutating func addContentWord(_ key: String) -> Int32 {
        let stem = stemmer.stem(of: key)
        let weight = min(CommonWords.weight(of: key, in: language), CommonWords.weight(of: stem, in: language))
        guard stem != key, !stopWords.contains(stem) else { return add(key, weight: weight) }
        let stemID = ids[stem] ?? add(stem, weight: weight)
        weights[Int(stemID)] = min(weights[Int(stemID)], weight)
        let id = add(key, weight: weight)
        stems[Int(id)] = stemID
        return id
    }

    private mutating func add(_ key: String, weight: Float) -> Int32 {
        let id = Int32(truncatingIfNeeded: keys.count)
        ids[key] = id
        keys.append(key)
        stems.append(id)
        weights.append(weight)
        return id
    }
}
