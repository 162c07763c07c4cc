/// The elements of a feed or entry that say something, by what they say.
struct FeedElements {
    /// The element whose children were looked at.
    let owner: XMLElement
    private var found: [(field: FeedField, rank: Int, element: XMLElement)] = []

    /// Sorts the children of an element; those of a media group count as its own.
    init(_ owner: XMLElement) {
        self.owner = owner
        for child in owner.children {
            if child.name.namespace == .media, child.name.local == "group" || child.name.local == "content" {
                for part in child.children { add(part) }
            }
            add(child)
        }
    }

    private mutating func add(_ element: XMLElement) {
        guard let (field, rank) = FeedField.meaning(of: element.name) else { return }
        found.append((field, rank, element))
    }

    /// The elements that say something, the best first, and of equals in the order of the feed.
    subscript(field: FeedField) -> [XMLElement] {
        let all = found.filter { $0.field == field }
        guard all.count > 1 else { return all.map(\.element) }
        return (0...4).flatMap { rank in all.filter { $0.rank == rank }.map(\.element) }
    }

    /// The first value that the elements for a field give.
    func first<Value>(_ field: FeedField, _ value: (XMLElement) -> Value?) -> Value? {
        for element in self[field] {
            if let value = value(element) { return value }
        }
        return nil
    }

    /// The last date among the best elements that give one, for what was written last replaced what was before.
    func date(_ field: FeedField) -> FeedDate? {
        let all = found.filter { $0.field == field }
        let dates = all.compactMap { found in FeedDate(found.element.text).map { (rank: found.rank, date: $0) } }
        guard let best = dates.map(\.rank).min() else { return nil }
        return dates.last { $0.rank == best }?.date
    }
}
