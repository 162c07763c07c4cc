import ParallaxCore

extension SearchExpression {
    /// Whether an article answers the search; of the conditions, marks and outlets are known.
    func holds(_ entry: ListEntry, _ text: String) -> Bool {
        switch self {
        case .phrase, .near:
            !SearchTerms(self).matches(in: text, range: TextRange(start: 0, end: text.utf8.count)).isEmpty
        case .all(let parts): parts.allSatisfy { $0.holds(entry, text) }
        case .any(let parts): parts.contains { $0.holds(entry, text) }
        case .not(let part): !part.holds(entry, text)
        case .condition(.isRead(let isRead)): entry.marks.isRead == isRead
        case .condition(.isStarred): entry.marks.isStarred
        case .condition(.outlet(let name)): TextSearch(name.text)?.matches(in: entry.outlet ?? "").isEmpty == false
        case .condition(.tag(let name)): entry.marks.tags.contains(name.text)
        case .condition: true
        }
    }
}
