/// The words of one language that matter around a quote.
struct QuoteLexicon: Sendable {
    /// The language; `nil` for one of which no words are known.
    let language: Language?
    private let words: WordTable

    /// A lexicon of these words, whose bits are ``WordRoles``.
    init(language: Language?, words: WordTable) {
        self.language = language
        self.words = words
    }

    /// The roles of a word; none for a word that is in no list.
    @inline(__always)
    func roles(of key: WordKey) -> WordRoles { WordRoles(rawValue: words[key]) }
}
