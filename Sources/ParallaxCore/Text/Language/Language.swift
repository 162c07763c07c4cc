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
    case slovak = "sk"
    case russian = "ru"
    case ukrainian = "uk"
    case turkish = "tr"
    case hungarian = "hu"
    case romanian = "ro"
    case greek = "el"

    /// Finds the language of a code such as `en`, `pt-BR` or `nb_NO`; `nil` for one we know nothing about.
    public init?(code: String) {
        let language = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self.init(rawValue: language == "nb" || language == "nn" ? "no" : language)
    }

    /// The code by which Snowball knows the language; `nil` when it has no stemmer for it.
    var snowballName: String? {
        switch self {
        case .polish, .czech, .slovak, .ukrainian: nil
        default: rawValue
        }
    }
}
