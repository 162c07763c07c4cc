import ParallaxCore

/// The articles that the next key may lead to, read before it is pressed.
struct ArticlesAhead: Hashable, Sendable {
    private var opened: [Article.ID: OpenedArticle] = [:]
    /// The same, laid out for the desk as it was when they came.
    private var panes: [Article.ID: ArticlePane] = [:]
    /// Those that were asked for; one that cannot be read is not asked for again.
    private var asked: Set<Article.ID> = []
    /// Where in the list the reader is, and how far the last move went.
    private var place: Int?
    private var step = 1

    /// An article that was read.
    subscript(id: Article.ID) -> OpenedArticle? { opened[id] }

    /// An article that was laid out.
    func pane(of id: Article.ID) -> ArticlePane? { panes[id] }

    mutating func take(_ articles: [OpenedArticle], laidOut: [ArticlePane]) {
        for (article, pane) in zip(articles, laidOut) where asked.contains(pane.article.id) {
            opened[pane.article.id] = article
            panes[pane.article.id] = pane
        }
    }

    /// Forgets what was read: it may have changed.
    mutating func forget() { (opened, panes, asked) = ([:], [:], []) }

    /// The reader is at a place of the list now. Answers the places the next key may lead to: that of a further step as
    /// long as the last one, and the neighbours.
    mutating func nextPlaces(from newPlace: Int, of total: Int) -> [Int] {
        if let place, place != newPlace { step = newPlace - place }
        place = newPlace
        var places: [Int] = []
        for next in [newPlace + step, newPlace + 1, newPlace - 1].map({ min(max(0, $0), total - 1) })
        where next != newPlace && !places.contains(next) {
            places.append(next)
        }
        return places
    }

    /// Keeps nothing but these articles and answers those that are still to be asked for.
    mutating func ask(for near: [Article.ID], keeping present: Article.ID?) -> [Article.ID] {
        let kept = Set(near + [present].compactMap(\.self))
        opened = opened.filter { kept.contains($0.key) }
        panes = panes.filter { kept.contains($0.key) }
        asked.formIntersection(kept)
        let missing = near.filter { !asked.contains($0) }
        asked.formUnion(missing)
        return missing
    }
}
