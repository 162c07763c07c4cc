/// Groups of words that mean the same in the news of one language: who *rejects* a claim *denies* it.
///
/// The words were written down by hand. A word belongs to one group at most, by its stem or by one of its forms.
struct Thesaurus: Sendable {
    /// The groups of a language; none for `nil` and for a language without a file.
    static func of(_ language: Language?) -> Thesaurus { language == .english ? english : none }

    /// How many groups there are.
    private(set) var count = 0

    /// One more than the number of the group of a stem, a form, or two words that are one verb.
    private var stems: HashTable
    private var forms = HashTable()
    private var phrases = HashTable()
    /// The stems that phrases begin with.
    private var openings = HashTable()

    private static let english = Thesaurus(PackageResources.thesaurus_en_txt, .english)
    private static let none = Thesaurus([], nil)

    /// Reads a file's bytes.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    init(_ file: [UInt8], _ language: Language?) {
        stems = HashTable(capacity: file.count / 8)
        let stemmer = Stemmer(language: language)
        TableRow.forEach(of: file) { row in
            count += 1
            while let column = row.column() { insert(String(decoding: column, as: UTF8.self), stemmer) }
        }
    }

    private mutating func insert(_ entry: String, _ stemmer: Stemmer) {
        let words = entry.split(separator: "_").map { WordKey(stemmer.stem(of: String($0))) }
        if words.count == 2 {
            openings[words[0].value] = 1
            phrases[Self.phrase(words[0], words[1])] = UInt64(count)
        } else if entry.hasPrefix("=") {
            forms[WordKey(String(entry.dropFirst())).value] = UInt64(count)
        } else {
            stems[words[0].value] = UInt64(count)
        }
    }

    /// Whether there are no groups.
    var isEmpty: Bool { count == 0 }

    /// The number of the group of a word; `nil` for most words.
    func group(of form: WordKey, stem: WordKey) -> Int? {
        Self.number(forms[form.value]) ?? Self.number(stems[stem.value])
    }

    /// Whether a verb of two words may begin with a stem.
    func opensPhrase(_ stem: WordKey) -> Bool { openings[stem.value] != 0 }

    /// The number of the group of a verb of two words, by their stems.
    func group(of first: WordKey, _ second: WordKey) -> Int? { Self.number(phrases[Self.phrase(first, second)]) }

    private static func number(_ entry: UInt64) -> Int? { entry == 0 ? nil : Int(entry) - 1 }

    private static func phrase(_ first: WordKey, _ second: WordKey) -> UInt64 {
        (first.value ^ second.value &* 0x9E37_79B9_7F4A_7C15) | 1
    }
}
