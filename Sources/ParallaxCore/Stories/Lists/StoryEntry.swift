/// One story as lists show it.
public struct StoryEntry: Hashable, Sendable, Codable, Identifiable {
    /// The story's number in the collection.
    public let id: Int
    /// The name the reader gave to it; `nil` when it has none.
    public let name: String?
    /// The headline of the article that is most like all others; empty when none has one.
    public let title: String
    /// The articles, oldest first where dates are known.
    public let articles: [Article.ID]
    /// Who tells it, each outlet once, the first to tell it first.
    public let outlets: [String]
    /// The articles that tell of another event than the rest; see ``StoryNeighbours``.
    public let neighbours: Set<Article.ID>
    /// Outlets that have nothing but such articles there.
    public let neighbourOutlets: Set<String>
    /// The first date; `nil` when no article has one.
    public let first: PublicationDate?
    /// The last date; `nil` when no article has one.
    public let last: PublicationDate?
    /// How alike the words of the articles are, 0 to 1; see ``StoryLikeness/mean``.
    public let likeness: Double
    /// How many of its articles were not read.
    public let unread: Int

    /// What the list calls it: the reader's name, else the headline.
    public var label: String { name ?? title }

    /// Reads a story off its articles.
    ///
    /// - Parameters:
    ///   - entries: The articles, oldest first.
    ///   - members: The same articles as grouping reads them, or the first of them.
    /// - Complexity: That of ``StoryLikeness``.
    public init(id: Int, name: String?, entries: [ListEntry], members: [StoryMember]) {
        let likeness = StoryLikeness(of: members)
        let neighbours = Set(StoryNeighbours(of: members).articles)
        var seen: Set<String> = []
        self.id = id
        self.name = name
        self.likeness = likeness.mean
        title = likeness.headline(among: entries.map(\.title))
        articles = entries.map(\.id)
        outlets = entries.compactMap(\.namedOutletOrFile).filter { seen.insert($0).inserted }
        self.neighbours = neighbours
        let telling = Set(entries.lazy.filter { !neighbours.contains($0.id) }.compactMap(\.namedOutletOrFile))
        neighbourOutlets = seen.subtracting(telling)
        first = entries.lazy.compactMap(\.published).min()
        last = entries.lazy.compactMap(\.published).max()
        unread = entries.count { !$0.marks.isRead }
    }
}
