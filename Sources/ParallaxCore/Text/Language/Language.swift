/// A language whose words we know something about.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case italian = "it"
    case portuguese = "pt"
    case dutch = "nl"
    case swedish = "sv"
    case norwegian = "no"
    case danish = "da"
    case finnish = "fi"
    case polish = "pl"
    case czech = "cs"
    case russian = "ru"
    case ukrainian = "uk"
    case turkish = "tr"
    case hungarian = "hu"
    case romanian = "ro"
    case greek = "el"

    /// Finds the language of a code such as `en` or `pt-BR`; `nil` for one we know nothing about.
    public init?(code: String) {
        self.init(rawValue: code.prefix { $0 != "-" && $0 != "_" }.lowercased())
    }

    /// The name Snowball gives the language; `nil` when it has no stemmer for it.
    var snowballName: String? {
        switch self {
        case .polish, .czech, .ukrainian: nil
        default: "\(self)"
        }
    }

    /// How large a share of the words must be stop words of a language to take a text for it.
    private static let stopWordShare = 0.12

    private static let sampledWords = 400

    /// The language whose stop words are the most frequent among some folded words; `nil` when no language's are frequent.
    public static func guess(from words: some Sequence<String>) -> Language? {
        var counts = [Int](repeating: 0, count: allCases.count)
        var sampled = 0
        for word in words.prefix(sampledWords) {
            sampled += 1
            for place in StopWords.languages(with: word) { counts[place] += 1 }
        }
        guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }),
            Double(counts[best]) > stopWordShare * Double(sampled)
        else { return nil }
        return allCases[best]
    }
}
