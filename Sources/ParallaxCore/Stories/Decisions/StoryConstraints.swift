/// What all decisions of a reader say together about which articles tell one story.
///
/// Articles that must be together and articles that must not, as in constrained clustering (Wagstaff and Cardie,
/// "Clustering with Instance-level Constraints", 2000). Where two decisions contradict each other, the later one holds.
public struct StoryConstraints: Hashable, Sendable {
    /// The number of the group that an article must be with.
    private var groups: [Article.ID: Int] = [:]
    private var members: [Int: Set<Article.ID>] = [:]
    /// The articles that an article must not be with; each names the other.
    private var apart: [Article.ID: Set<Article.ID>] = [:]
    private var names: [Article.ID: String] = [:]

    /// Reads decisions in the order in which they were made.
    public init(_ decisions: [StoryDecision] = []) {
        for decision in decisions { take(decision) }
    }

    /// Whether nothing says which articles tell one story.
    var isEmpty: Bool { groups.isEmpty && apart.isEmpty }

    /// The group that an article must be with; `nil` when no decision says so.
    func group(of article: Article.ID) -> Int? { groups[article] }

    /// The articles that one must be with, itself among them; empty when no decision says so.
    public func partners(of article: Article.ID) -> Set<Article.ID> { group(of: article).flatMap { members[$0] } ?? [] }

    /// The articles that one must not be with.
    func barred(from article: Article.ID) -> Set<Article.ID> { apart[article] ?? [] }

    /// The name that the reader gave to the story of these articles; `nil` when it has none.
    public func name(of articles: some Sequence<Article.ID>) -> String? {
        articles.lazy.compactMap { names[$0] }.first
    }

    private mutating func take(_ decision: StoryDecision) {
        switch decision {
        case .together(let articles): join(articles)
        case .apart(let article, let others): part(article, from: others.filter { $0 != article })
        case .named(let name, let articles):
            for article in articles { names[article] = name.isEmpty ? nil : name }
        }
    }

    private mutating func join(_ articles: [Article.ID]) {
        guard let first = articles.first else { return }
        let number = groups[first] ?? members.count
        var joined = Set(articles)
        for article in articles {
            if let other = groups[article] { joined.formUnion(members.updateValue([], forKey: other) ?? []) }
        }
        members[number] = joined
        for article in joined {
            groups[article] = number
            apart[article] = apart[article].map { $0.subtracting(joined) }
        }
    }

    /// An article that leaves its group takes neither its mates nor the name of its story along.
    private mutating func part(_ article: Article.ID, from others: [Article.ID]) {
        if let group = groups.removeValue(forKey: article) { members[group]?.remove(article) }
        names[article] = nil
        apart[article, default: []].formUnion(others)
        for other in others { apart[other, default: []].insert(article) }
    }
}
