extension ListPage {
    /// The stretch that a query asks for, of a collection that is in memory.
    ///
    /// - Parameters:
    ///   - entries: The whole collection; those that are equal in the query's order keep theirs.
    ///   - holds: Whether an article answers the search of the query; not asked when there is none.
    /// - Complexity: O(*n* log *n*) in the number of entries.
    public init(
        of entries: [ListEntry], _ query: ListQuery, _ span: ListSpan, holds: (ListEntry) -> Bool = { _ in true }
    ) {
        let listed = query.order.sorted(
            entries.filter { query.admits($0) && (query.search.isEmpty || holds($0)) })
        let places = span.places(in: listed)
        self.init(first: places.lowerBound, entries: Array(listed[places]), total: listed.count)
    }
}

extension ListQuery {
    /// Whether an entry belongs to the list, whatever the search says.
    public func admits(_ entry: ListEntry) -> Bool {
        (outlet == nil || outlet == entry.outlet) && (story == nil || story == entry.story)
            && (tag.map(entry.marks.tags.contains) ?? true) && (!isUnread || !entry.marks.isRead)
            && (!isStarred || entry.marks.isStarred)
    }
}

extension ListOrder {
    /// The entries in this order; without a ranking ``relevance`` is the order by date.
    fileprivate func sorted(_ entries: [ListEntry]) -> [ListEntry] {
        let newest = stable(entries) { $0.published.map { [-$0.dayNumber, -($0.minute ?? -1)] } ?? [.max] }
        switch self {
        case .newest, .relevance: return newest
        case .oldest: return stable(entries) { $0.published.map { [$0.dayNumber, $0.minute ?? -1] } ?? [.max] }
        case .outlet: return stable(newest) { ($0.outlet ?? "\u{10FFFF}").lowercased().utf8.map(Int.init) }
        case .title: return stable(newest) { $0.title.lowercased().utf8.map(Int.init) }
        case .added: return entries.reversed()
        }
    }

    private func stable(_ entries: [ListEntry], by key: (ListEntry) -> [Int]) -> [ListEntry] {
        entries.map { (key: key($0), entry: $0) }.enumerated().sorted { left, right in
            left.element.key == right.element.key
                ? left.offset < right.offset : left.element.key.lexicographicallyPrecedes(right.element.key)
        }.map(\.element.entry)
    }
}

extension ListSpan {
    fileprivate func places(in entries: [ListEntry]) -> Range<Int> {
        let count = min(max(0, count), entries.count)
        let wanted: Int =
            switch start {
            case .place(let place): place
            case .around(let id): (entries.firstIndex { $0.id == id } ?? 0) - count / 2
            }
        let first = min(max(0, wanted), entries.count - count)
        return first..<(first + count)
    }
}
