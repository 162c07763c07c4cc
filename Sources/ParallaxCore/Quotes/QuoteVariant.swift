/// How the wording of one utterance differs between two articles.
public enum QuoteVariant: String, Hashable, Sendable, Codable, CaseIterable {
    /// Word for word.
    case verbatim
    /// One is a part of the other.
    case part
    /// A few words were changed, left out or put in.
    case edited
    /// Told in other words.
    case reworded
}
