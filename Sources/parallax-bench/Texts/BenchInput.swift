import ArgumentParser
import ParallaxCore
import ParallaxIntake

/// The articles that the measures work on.
struct BenchInput {
    /// Where they are read from; empty stands for the demo story.
    let paths: [String]
    let articles: [AnnotatedArticle]

    /// Reads the articles once.
    ///
    /// - Throws: The reason why a file cannot be read, and a sentence when there are not two articles to compare.
    init(paths: [String]) throws {
        self.paths = paths
        articles = try Self.read(paths).map { AnnotatedArticle(annotating: try $0.get()) }
        guard articles.count >= 2 else { throw ValidationError("Comparing takes two articles; name more texts.") }
    }

    /// Reads the articles anew, as a measure does.
    static func read(_ paths: [String]) -> [Result<Article, IntakeProblem>] {
        paths.isEmpty ? DemoStory.articles.map { .success($0) } : ArticleReader().read(paths)
    }

    /// Code units of all articles.
    var byteCount: Int { articles.reduce(0) { $0 + $1.article.text.utf8.count } }

    /// The articles' texts one after another, again and again, in at least `bytes` code units.
    func text(ofAtLeast bytes: Int) -> String {
        let once = articles.map(\.article.text).joined(separator: "\n\n") + "\n\n"
        return String(repeating: once, count: bytes / once.utf8.count + 1)
    }
}
