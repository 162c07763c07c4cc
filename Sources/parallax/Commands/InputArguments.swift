import ArgumentParser
import ParallaxCore

/// The files and folders of a command that prints.
struct InputArguments: ParsableArguments {
    @Argument(help: "Files and folders with articles.", completion: .file())
    var inputs: [String]

    /// Hands every article that can be read to `use`; says of each other input why not, on standard error.
    ///
    /// - Throws: A failure exit code when any input was refused; the rest was done.
    func readEach(_ use: (Article) throws -> Void) throws {
        var refused = 0
        var failure: (any Error)?
        ArticleInput.paths(inputs).read { result, _, _ in
            switch result {
            case .success(let article) where failure == nil:
                do { try use(article) } catch { failure = error }
            case .success: break
            case .failure(let problem):
                refused += 1
                Console.complain("\(problem)")
            }
        }
        if let failure { throw failure }
        if refused > 0 { throw ExitCode.failure }
    }

    /// All articles that can be read.
    func readAll() throws -> [Article] {
        var articles: [Article] = []
        do { try readEach { articles.append($0) } } catch let code as ExitCode where !articles.isEmpty { _ = code }
        return articles
    }
}
