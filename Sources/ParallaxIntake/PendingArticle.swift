public import ParallaxCore

/// One input that was found and not yet read; several may be read at the same time.
public struct PendingArticle: Sendable {
    let file: Result<InputFile, IntakeProblem>

    /// Reads its articles, or says why it was refused.
    public func read() -> [Result<Article, IntakeProblem>] {
        switch file {
        case .success(let file): ArticleReader.articles(file)
        case .failure(let problem): [.failure(problem)]
        }
    }

    /// Reads its articles, or the feeds that it lists.
    public func content() -> InputContent {
        switch file {
        case .success(let file): ArticleReader.content(file)
        case .failure(let problem): .articles([.failure(problem)])
        }
    }
}

extension ArticleReader {
    /// Lists what ``read(_:each:)`` would read, in the same order, without reading it.
    public func pending(_ paths: [String]) -> [PendingArticle] {
        InputFiles(paths).found.map(PendingArticle.init)
    }
}
