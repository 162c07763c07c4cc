import ParallaxCore

extension StoryPane {
    var plainView: PlainView {
        let count = headlines?.count ?? 0
        return PlainView(
            title: "Story: \(label)", identity: ["story", label] + entries.map(\.id.rawValue), count: count,
            place: count == 0 ? nil : selection)
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        guard let headline = headlines?[index] else { return [] }
        let entry = headline.entry
        let facts = [
            headline.isNeighbour ? "neighbour" : nil, entry.published?.readable, headline.relation.words,
            entry.marks.isRead ? "read" : "unread", entry.marks.isStarred ? "starred" : nil,
        ].compactMap(\.self)
        return [
            "\(index + 1). \(entry.outletOrFile): \(headline.text) (\(facts.joined(separator: ", ")))"
        ]
    }
}

extension ToldHeadline.Relation {
    /// What its sign means; `nil` where there is none.
    fileprivate var words: String? {
        switch self {
        case .first, .other: nil
        case .same: "the same as the first"
        case .changed: "other words than the first"
        }
    }
}
