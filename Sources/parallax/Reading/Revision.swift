import ParallaxCore
import ParallaxLibrary

/// Two texts that one article of the library had, one after the other.
struct Revision {
    /// The earlier text.
    let before: AnnotatedArticle
    /// The text it has now.
    let after: AnnotatedArticle

    /// Fetches an article's newest text and an earlier one: the one before it, or that of a number; the first is 1.
    init(of id: Article.ID, from number: Int? = nil, in library: Library) throws {
        let numbers = try library.versions(of: id).map(\.number)
        guard let last = numbers.last, let after = try library.article(id) else { throw CommandProblem.unknownArticle }
        guard numbers.count > 1 else { throw CommandProblem.neverChanged }
        guard let before = try library.article(id, version: number ?? last - 1) else {
            throw CommandProblem.unknownText(number: number ?? last - 1, count: last)
        }
        self.before = before
        self.after = after
    }
}
