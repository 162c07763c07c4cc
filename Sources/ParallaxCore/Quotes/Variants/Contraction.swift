/// Writes out what speech runs together, so that "I'm" and "I am" are the same words.
enum Contraction {
    /// The words a folded word stands for, small number words as digits.
    static func expanded(_ word: String) -> [String] {
        if let whole = irregular[word] { return whole }
        if let digits = NumberWord.small(word) { return ["\(digits)"] }
        for (ending, meaning) in endings where word.hasSuffix(ending) && word.count > ending.count {
            return [String(word.dropLast(ending.count)), meaning]
        }
        return [word]
    }

    private static let endings = [
        ("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
    ]

    private static let irregular: [String: [String]] = [
        "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"],
        "&": ["and"], "gonna": ["going", "to"], "wanna": ["want", "to"],
    ]
}
