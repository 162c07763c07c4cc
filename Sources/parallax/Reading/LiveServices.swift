import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

/// The outside world behind the reader: files are read into a library, engines run on what it holds.
struct LiveServices: ReaderServices {
    /// Where the articles come from.
    let input: ArticleInput
    private let library = Library()

    /// Entries are sent in batches that grow, so that the first screen is there at once and a large folder does not
    /// repaint for every file.
    private static let firstBatch = 16

    init(input: ArticleInput) { self.input = input }

    func open(report: @Sendable (Message) -> Void) async -> [String] {
        var problems: [String] = []
        var waiting: [AnnotatedArticle] = []
        var batch = Self.firstBatch
        var known = 0
        input.read { result, done, total in
            switch result {
            case .failure(let problem): problems.append("\(problem)")
            case .success(let article):
                let annotated = AnnotatedArticle(annotating: article)
                library.add(annotated)
                waiting.append(annotated)
            }
            guard waiting.count == batch, done < total else { return }
            report(.shelved(alone(waiting, from: known)))
            report(.opening(done: done, of: total))
            known += waiting.count
            waiting.removeAll()
            batch *= 4
        }
        report(.shelved(entriesByStory()))
        return problems
    }

    /// Entries while the stories are not known: each article is one of its own.
    private func alone(_ articles: [AnnotatedArticle], from first: Int) -> [ShelfEntry] {
        articles.enumerated().map { ShelfEntry($1, story: first + $0) }
    }

    private func entriesByStory() -> [ShelfEntry] {
        let articles = library.articles
        library.stories = StoryGrouping().stories(of: articles.map { StoryMember($0.article) })
        var numbers: [Article.ID: Int] = [:]
        for (number, story) in library.stories.enumerated() {
            for id in story.articles { numbers[id] = number }
        }
        return articles.map { ShelfEntry($0, story: numbers[$0.article.id] ?? 0) }
    }

    func article(_ id: Article.ID) async throws -> AnnotatedArticle { try fetch(id) }

    func comparison(left: Article.ID, right: Article.ID) async throws -> Comparison {
        Comparison(left: try fetch(left), right: try fetch(right))
    }

    private func fetch(_ id: Article.ID) throws(CommandProblem) -> AnnotatedArticle {
        guard let article = library.article(id) else { throw .unknownArticle }
        return article
    }
}
