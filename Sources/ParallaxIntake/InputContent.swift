public import ParallaxCore

/// What an input turned out to hold.
public enum InputContent: Sendable {
    /// Articles, or why there are none.
    case articles([Result<Article, IntakeProblem>])
    /// Feeds, listed in OPML.
    case list([Subscription])
}

extension InputContent {
    /// The articles; a list of feeds holds none.
    func articles(path: String) -> [Result<Article, IntakeProblem>] {
        switch self {
        case .articles(let articles): articles
        case .list: [.failure(.listOfFeeds(path: path))]
        }
    }
}
