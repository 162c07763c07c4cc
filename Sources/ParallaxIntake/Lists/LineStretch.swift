import ParallaxCore

/// Some lines of a JSON Lines file, which can be read by themselves.
struct LineStretch: Hashable, Sendable {
    /// Whole lines.
    let bytes: [UInt8]
    /// The number of the first of them, counted from 1.
    let firstLine: Int
    /// The name of the file.
    let path: String

    /// The articles of the lines; a line that is no article is a failure of its own.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    var articles: [Result<Article, IntakeProblem>] {
        ArticleLines.articles(bytes, source: path, firstLine: firstLine)
    }
}
