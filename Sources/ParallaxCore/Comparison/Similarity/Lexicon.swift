import ParallaxUnicode

/// The words of one comparison as small numbers, with their stems and weights.
///
/// Numbers compare and hash many times faster than strings, and index flat arrays.
struct Lexicon {
    private(set) var keys: [String] = []
    /// The stem of each word, itself a word of the lexicon.
    private(set) var stems: [Int32] = []
    /// How much each stem tells in its language; 0 for stop words and marks.
    private(set) var weights: [Float] = []
    /// What is left of each content word without habits of spelling; `nil` for short words.
    private(set) var spellings: [WordKey?] = []
    /// The letters of each word, as the low halves of its scalars.
    private(set) var letters = FlatRows<UInt16>()

    /// One more than the number of the word with a key.
    private var ids = HashTable(capacity: 1024)
    /// The language of the words; `nil` when it is not known.
    let language: Language?
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
        let key = WordKey(word.key)
        if word.isAcronym, stopWords.contains(key) { return id(ofProtected: word.key, ~key.value) }
        if let known = id(of: key.value) { return known }
        guard word.kind == .word else {
            return add(word.key, key.value, weight: word.kind == .number ? Self.numberWeight : 0)
        }
        return stopWords.contains(key) ? add(word.key, key.value, weight: 0) : addContentWord(word.key, key)
    }

    /// The number of an abbreviation that is spelled like a stop word: `US`.
    private mutating func id(ofProtected key: String, _ hash: UInt64) -> Int32 {
        id(of: hash) ?? add(key.uppercased(), hash, weight: CommonWords.rareWeight)
    }

    private func id(of hash: UInt64) -> Int32? {
        let entry = ids[hash]
        return entry == 0 ? nil : Int32(truncatingIfNeeded: entry) - 1
    }

    private mutating func addContentWord(_ word: String, _ key: WordKey) -> Int32 {
        let stem = stemmer.stem(of: word)
        let weight = CommonWords.weight(of: key, in: language)
        guard stem != word else { return add(word, key.value, weight: weight) }
        return addInflected(word, key, stem: stem, weight: weight)
    }

    private mutating func addInflected(_ word: String, _ key: WordKey, stem: String, weight: Float) -> Int32 {
        let stemKey = WordKey(stem)
        let weight = min(weight, CommonWords.weight(of: stemKey, in: language))
        guard !stopWords.contains(stemKey) else { return add(word, key.value, weight: weight) }
        let stemID = id(of: stemKey.value) ?? add(stem, stemKey.value, weight: weight)
        weights[Int(stemID)] = min(weights[Int(stemID)], weight)
        let id = add(word, key.value, weight: weight)
        stems[Int(id)] = stemID
        return id
    }

    private mutating func add(_ key: String, _ hash: UInt64, weight: Float) -> Int32 {
        let id = Int32(truncatingIfNeeded: keys.count)
        ids[hash] = UInt64(id) + 1
        keys.append(key)
        stems.append(id)
        weights.append(weight)
        spellings.append(weight > 0 ? Spelling.key(of: key) : nil)
        appendLetters(of: key)
        return id
    }

    private mutating func appendLetters(of key: String) {
        key.withUTF8Bytes { key in
            var position = 0
            while position < key.count {
                let (scalar, length) = key.scalar(at: position)
                letters.append(UInt16(truncatingIfNeeded: scalar.value))
                position += length
            }
        }
        letters.endRow()
    }
}
