/// Articles that are put together as far as the reader's decisions allow.
struct BarredClusters {
    private let articles: [Article.ID]
    private let constraints: StoryConstraints
    private var sets = DisjointSets()
    /// What keeps clusters apart, by the articles that stand for them.
    private var bars: [StoryBars]

    /// Begins with clusters of what must be together.
    init(of articles: [Article.ID], _ constraints: StoryConstraints) {
        self.articles = articles
        self.constraints = constraints
        bars = articles.map { StoryBars(of: CollectionOfOne($0), in: constraints) }
        var firsts: [Int: Int] = [:]
        for article in articles {
            let place = sets.add()
            guard let group = constraints.group(of: article) else { continue }
            if let first = firsts[group] { unite(first, place) } else { firsts[group] = place }
        }
    }

    /// Joins articles in as few clusters as may be; those that few others are kept from stay where most are.
    mutating func join(_ places: Range<Int>) {
        let order = places.sorted {
            (constraints.barred(from: articles[$0]).count, $0) < (constraints.barred(from: articles[$1]).count, $1)
        }
        var homes: [Int] = []
        for place in order {
            let root = sets.root(of: place)
            let roots = homes.map { sets.root(of: $0) }
            if roots.contains(root) { continue }
            if let home = roots.first(where: { bars[$0].allow(bars[root]) }) {
                unite(home, root)
            } else {
                homes.append(root)
            }
        }
    }

    private mutating func unite(_ one: Int, _ other: Int) {
        let joined = bars[sets.root(of: one)].joining(bars[sets.root(of: other)])
        sets.join(one, other)
        bars[sets.root(of: one)] = joined
    }

    /// The clusters, in the order of their first articles.
    var stories: [Story] {
        var sets = sets
        var members: [Int: [Article.ID]] = [:]
        for (place, article) in articles.enumerated() { members[sets.root(of: place), default: []].append(article) }
        return members.sorted { $0.key < $1.key }.map { Story(articles: $0.value) }
    }
}
