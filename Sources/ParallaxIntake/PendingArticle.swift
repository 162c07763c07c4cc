public import ParallaxCore

/// One input that was found and not yet read, or a piece of one; several may be read at the same time.
public struct PendingArticle: Sendable {
    /// Where its articles are.
    enum Source: Sendable {
        case file(InputFile)
        case lines(LineStretch)
        case nowhere(IntakeProblem)
    }

    let source: Source
    /// How many bytes it has; 0 when that is not known.
    public let size: Int

    init(_ source: Source, size: Int = 0) {
        self.source = source
        self.size = size
    }

    /// Reads its articles, or says why it was refused.
    public func read() -> [Result<Article, IntakeProblem>] {
        var results: [Result<Article, IntakeProblem>] = []
        read { results.append($0) }
        return results
    }

    /// Reads its articles one after the other; of JSON Lines a few at a time are in memory.
    func read(each: (Result<Article, IntakeProblem>) -> Void) {
        var pieces = pieces()
        while let piece = pieces.next() { piece.content().articles(path: piece.path).forEach(each) }
    }

    /// Reads its articles, or the feeds that it lists, at once. What may be large is read by its ``pieces()``.
    public func content() -> InputContent {
        switch source {
        case .file(let file): ArticleReader.content(file)
        case .lines(let lines): .articles(lines.articles)
        case .nowhere(let problem): .articles([.failure(problem)])
        }
    }

    /// The pieces that it can be read in, each by itself.
    public func pieces() -> PendingPieces { PendingPieces(self) }

    /// Whether it is something the program was started with open, such as the end of a pipe, whose path says nothing of it.
    public var isPassed: Bool { InputFile.isPassed(path) }

    /// The path as it was named, or as it lies in the folder that was; empty for what was not found.
    public var path: String {
        switch source {
        case .file(let file): file.path
        case .lines(let lines): lines.path
        case .nowhere: ""
        }
    }
}

extension ArticleReader {
    /// Lists what ``read(_:each:)`` would read, in the same order, without reading it.
    public func pending(_ paths: [String]) -> [PendingArticle] {
        InputFiles(paths).found.map { found in
            switch found {
            case .success(let file): PendingArticle(.file(file))
            case .failure(let problem): PendingArticle(.nowhere(problem))
            }
        }
    }
}
