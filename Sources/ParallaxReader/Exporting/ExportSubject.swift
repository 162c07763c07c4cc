public import ParallaxCore

/// What can be written into a file.
public enum ExportSubject: Hashable, Sendable {
    /// One article.
    case article(Article.ID)
    /// Two articles beside each other, with the reader's corrections.
    case comparison(left: Article.ID, right: Article.ID)
    /// The quotes of articles, article by article.
    case quotes([Article.ID])
    /// Who reported what in a story, a list of its articles.
    case coverage([Article.ID])
}
