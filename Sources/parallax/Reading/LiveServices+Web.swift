import ParallaxCore
import ParallaxIntake
import ParallaxLibrary
import ParallaxReader

extension LiveServices {
    func refresh(report: @Sendable (FetchedFeeds) -> Void) async throws -> FetchedFeeds {
        var state = FetchedFeeds()
        try await FeedRefresh(library: library, client: client).run { outcome, done, total in
            (state.done, state.total) = (done, total)
            state.added += outcome.added
            state.changed += outcome.changed
            if let problem = outcome.problem { state.problems.append(problem) }
            report(state)
        }
        return state
    }

    func complete(_ id: Article.ID) async throws {
        guard let known = try library.article(id)?.article else { throw CommandProblem.unknownArticle }
        let article = try await Teaser(known, isNamedByUser: try isNamedByUser(known)).whole(by: client)
        try library.add([AnnotatedArticle(annotating: article)])
    }

    /// Whether the article came by a feed that the user named himself, and lies on the same host.
    private func isNamedByUser(_ article: Article) throws -> Bool {
        guard let feed = try library.feeds().first(where: { $0.address == article.source }), feed.isNamedByUser,
            let address = article.url.flatMap(WebAddress.init)
        else { return false }
        return WebAddress(feed.address)?.isOnSameHost(as: address) ?? false
    }
}
