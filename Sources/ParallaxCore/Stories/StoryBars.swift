/// What keeps a cluster from being joined: articles in it that must not be with others.
struct StoryBars {
    private let held: Set<Article.ID>
    private let barred: Set<Article.ID>

    /// Nothing keeps anything apart.
    static let none = StoryBars(held: [], barred: [])

    private init(held: Set<Article.ID>, barred: Set<Article.ID>) {
        self.held = held
        self.barred = barred
    }

    /// The bars of the articles of a cluster.
    init(of articles: some Sequence<Article.ID>, in constraints: StoryConstraints) {
        let own = constraints.isEmpty ? [] : articles.filter { !constraints.barred(from: $0).isEmpty }
        held = Set(own)
        barred = own.reduce(into: []) { $0.formUnion(constraints.barred(from: $1)) }
    }

    /// Whether nothing keeps two clusters apart.
    func allow(_ other: StoryBars) -> Bool { held.isDisjoint(with: other.barred) }

    /// The bars of both as one.
    func joining(_ other: StoryBars) -> StoryBars {
        StoryBars(held: held.union(other.held), barred: barred.union(other.barred))
    }
}
