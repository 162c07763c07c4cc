/// Counts for which languages the words of a text speak.
struct LanguageVote {
    /// What one stop word is worth, shared among the languages that have it.
    private static let worth = 60

    private var scores = [Int](repeating: 0, count: Language.allCases.count)
    private var matches = [Int](repeating: 0, count: Language.allCases.count)
    /// How many words were taken in.
    private(set) var words = 0

    /// Takes in a word; one that few languages have speaks louder for each of them.
    mutating func add(_ word: WordKey) {
        words += 1
        var languages = StopWords.languages(with: word)
        guard languages != 0 else { return }
        let share = Self.worth / languages.nonzeroBitCount
        while languages != 0 {
            let place = languages.trailingZeroBitCount
            scores[place] += share
            matches[place] += 1
            languages &= languages - 1
        }
    }

    /// The language with the most votes; `nil` when not more than `share` of the words are stop words of it.
    func winner(share: Double) -> Language? {
        guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
            Double(matches[best]) > share * Double(words)
        else { return nil }
        return Language.allCases[best]
    }
}
