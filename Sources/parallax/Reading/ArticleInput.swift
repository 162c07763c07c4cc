import ParallaxCore
import ParallaxIntake

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where a command takes its articles from.
enum ArticleInput: Sendable {
    /// Files and folders, as the user named them.
    case paths([String])
    /// The invented story inside the binary.
    case demo

    /// Reads every article, and says of each how many of how many are done.
    func read(each: (Result<Article, IntakeProblem>, _ done: Int, _ total: Int) -> Void) {
        switch self {
        case .paths(let paths): ArticleReader().read(paths, each: each)
        case .demo:
            let articles = DemoStory.articles
            for (index, article) in articles.enumerated() { each(.success(article), index + 1, articles.count) }
        }
    }

    /// Says why, before the screen is taken, when none of the paths is there.
    ///
    /// - Throws: ``CommandProblem/nothingRead`` after a sentence on standard error for each path.
    func requireSomething() throws {
        guard case .paths(let paths) = self, paths.allSatisfy({ access($0, F_OK) != 0 }) else { return }
        read { result, _, _ in
            if case .failure(let problem) = result { Console.complain("\(problem)") }
        }
        throw CommandProblem.nothingRead
    }

    /// Reads what one argument of a command stands for: a file, a folder, or `-` for standard input.
    static func readEach(_ argument: String, _ each: (Result<Article, IntakeProblem>) -> Void) {
        if argument == ArticleReader.standardInput {
            each(Result { () throws(IntakeProblem) in try ArticleReader().readStandardInput() })
        } else {
            ArticleReader().read([argument]) { result, _, _ in each(result) }
        }
    }
}
