import ParallaxCore

/// The articles that were read from files, until the library in memory has them.
///
/// The first screen does not wait for a database: articles are answered from here first, without what was decided about
/// them in earlier runs, which follows when the library is filled.
actor ReadArticles {
    private var articles: [Article.ID: AnnotatedArticle] = [:]
    private var isFilled = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Puts articles at hand.
    func add(_ arrived: [AnnotatedArticle]) {
        for annotated in arrived { articles[annotated.article.id] = annotated }
    }

    /// The article as the engine sees it; `nil` when the library has to be asked.
    func article(_ id: Article.ID) -> AnnotatedArticle? { articles[id] }

    /// The library has the articles now, all of them or as many as it could take.
    func finish(isComplete: Bool) {
        if isComplete { articles = [:] }
        isFilled = true
        for one in waiting { one.resume() }
        waiting = []
    }

    /// Waits until the library can be asked.
    func whenFilled() async {
        guard !isFilled else { return }
        await withCheckedContinuation { waiting.append($0) }
    }
}
