/// The words of one language that matter around a quote.
struct QuoteLexicon: Sendable {
    /// Two-letter code.
    let language: String
    private let table: WordTable<WordRoles>

    /// A lexicon of these words.
    init(language: String, words: [WordKey: WordRoles]) {
        self.language = language
        table = WordTable(words, none: [])
    }

    /// The roles of a word; none for a word that is in no list.
    @inline(__always)
    func roles(of key: WordKey) -> WordRoles { table[key] }
}
