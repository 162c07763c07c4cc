import ParallaxCore
import ParallaxIntake

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
}
