extension Language {
    /// How large a share of the words must be stop words of a language to take a text for it.
    private static let stopWordShare = 0.12

    private static let sampledWords = 400

    /// The language whose stop words are the most frequent among some folded words; `nil` when no language's are frequent.
    ///
    /// - Complexity: O(1) in the number of words, for a sample is read.
    public static func guess(from words: some Sequence<String>) -> Language? {
        guess(fromKeys: words.lazy.map { WordKey($0) })
    }

    /// The same from the words' keys.
    static func guess(fromKeys words: some Sequence<WordKey>) -> Language? {
        var vote = LanguageVote()
        for word in words.prefix(sampledWords) { vote.add(word) }
        return vote.winner(share: stopWordShare)
    }
}
