public import ParallaxCore

/// What became of an article that was to be added.
public struct Addition: Hashable, Sendable {
    /// What the library had to say about it.
    public enum Outcome: Hashable, Sendable {
        /// The library did not have it.
        case added
        /// The library has the same text, from here or from elsewhere.
        case known
        /// The library had another text of the article, which is kept; this one is now version `version`.
        case changed(version: Int)
    }

    /// The article's name in the library; for a known one that of the article which has the text.
    public let id: Article.ID
    /// What became of it.
    public let outcome: Outcome
}
