/// The number words of English.
enum NumberWord {
    /// The value of `zero` to `ninety`; `nil` for other words.
    static func small(_ word: String) -> Int? { mayBeSmall(word) ? smallValues[word] : nil }

    /// Whether a number may be spelled out from this folded word on.
    static func begins(with word: String) -> Bool { small(word) != nil || word == "a" || word == "half" }

    /// Whether a word has the length and the first letter of a number word; most words are told apart by that alone.
    private static func mayBeSmall(_ word: String) -> Bool {
        guard (3...9).contains(word.utf8.count), let first = word.unicodeScalars.first else { return false }
        switch first {
        case "e", "f", "n", "o", "s", "t", "z": return true
        default: return false
        }
    }

    /// The factor of a word such as `hundred`, `million` or `bn`; `nil` for other words.
    static func scale(_ word: String) -> Double? { scales[word] }

    /// The place of an ordinal such as `third`; `nil` for other words.
    static func isOrdinal(_ word: String) -> Bool { ordinals.contains(word) }

    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]

    private static let smallValues: [String: Int] = {
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        let small = units.enumerated().map { ($1, $0) } + tens.enumerated().map { ($1, 20 + 10 * $0) }
        return Dictionary(uniqueKeysWithValues: small)
    }()

    private static let scales: [String: Double] = [
        "dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9, "trillion": 1e12,
        "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "k": 1e3,
    ]

    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "st", "nd", "rd",
        "th",
    ]
}
