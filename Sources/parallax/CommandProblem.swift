/// What can go wrong on the command line, as the sentence a reader sees.
enum CommandProblem: Error, Hashable, CustomStringConvertible {
    /// An article was asked for that is not in the collection.
    case unknownArticle
    /// A comparison needs two articles.
    case notTwoArticles(found: Int)
    /// No article could be read; every reason was printed already.
    case nothingRead
    /// There is no theme of that name.
    case unknownTheme(name: String, known: [String])

    var description: String {
        switch self {
        case .unknownArticle: "The article is not in the collection."
        case .notTwoArticles(let found): "Comparing takes two articles; \(found) could be read."
        case .nothingRead: "No article could be read."
        case .unknownTheme(let name, let known):
            "There is no theme “\(name)”. Choose one of: \(known.joined(separator: ", "))."
        }
    }
}
