public import ParallaxCore

/// A search for the next article of a kind in a list of which only a stretch is known.
public struct ListSearch: Hashable, Sendable {
    /// What is looked for.
    public enum Target: Hashable, Sendable {
        /// An article that was not read.
        case unread
        /// An article with these words in its headline or its outlet's name.
        case words(String)
    }

    /// Entries looked through at a time.
    static let step = 256

    /// What is looked for.
    public let target: Target
    /// The list.
    public let query: ListQuery
    /// The place it begins beside, 0 at the top of the list.
    public let place: Int
    /// Whether it goes down the list.
    public let isForward: Bool
    /// Whether it only asks if there is any at all, for on the other side there is none.
    var isQuestion = false

    /// Creates a search.
    public init(for target: Target, in query: ListQuery, from place: Int, isForward: Bool) {
        self.target = target
        self.query = query
        self.place = place
        self.isForward = isForward
    }

    /// The question whether there is any on the other side.
    var turned: ListSearch {
        var turned = ListSearch(for: target, in: query, from: place, isForward: !isForward)
        turned.isQuestion = true
        return turned
    }
}

extension ListSearch.Target {
    /// What tells the articles that are looked for.
    func test() -> (ListEntry) -> Bool {
        switch self {
        case .unread: return { !$0.marks.isRead }
        case .words(let words):
            guard let search = TextSearch(words) else { return { _ in false } }
            return { entry in
                !search.matches(in: entry.title).isEmpty || !search.matches(in: entry.outletOrFile).isEmpty
            }
        }
    }
}

extension ReaderServices {
    /// The next article of a kind, stretch by stretch; `nil` at the end of the list.
    func find(_ search: ListSearch) async throws -> (id: Article.ID, page: ListPage)? {
        let isWanted = search.target.test()
        var rest = search.isForward ? (search.place + 1)..<Int.max : 0..<max(0, search.place)
        while !rest.isEmpty {
            try Task.checkCancellation()
            let first = search.isForward ? rest.lowerBound : max(0, rest.upperBound - ListSearch.step)
            let span = ListSpan(start: .place(first), count: ListSearch.step)
            let page = try await self.page(search.query, span)
            rest = rest.clamped(to: 0..<page.total)
            let places = rest.clamped(to: page.first..<(page.first + page.entries.count))
            let entries = places.map { page.entries[$0 - page.first] }
            let hit = search.isForward ? entries.first(where: isWanted) : entries.last(where: isWanted)
            if let hit { return (hit.id, page) }
            if places.isEmpty { return nil }
            rest = search.isForward ? places.upperBound..<rest.upperBound : 0..<places.lowerBound
        }
        return nil
    }
}
