public import ParallaxCore

/// One input that was found and not yet read; several may be read at the same time.
public struct PendingArticle: Sendable {
    let file: Result<InputFile, IntakeProblem>

    /// Reads the article, or says why it was refused.
    public func read() -> Result<Article, IntakeProblem> { file.flatMap(ArticleReader.article) }
}

extension ArticleReader {
    /// Lists what ``read(_:each:)`` would read, in the same order, without reading it.
    public func pending(_ paths: [String]) -> [PendingArticle] {
        InputFiles(paths).found.map(PendingArticle.init)
    }
}
