import ParallaxCore

extension ListPane {
    /// Rows that are said at once.
    private static let rowsAtOnce = 20

    var plainView: PlainView {
        PlainView(
            title: "\(title): \(tally)", identity: ["list", title, "\(window.total)", query?.order.title ?? ""],
            count: window.total, place: selection, atOnce: Self.rowsAtOnce)
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        guard let entry = window[index] else { return ["\(index + 1). on its way"] }
        let facts: [String?] = [
            entry.published?.readable, entry.wordCount == 1 ? "1 word" : "\(entry.wordCount) words",
            entry.quoteCount == 1 ? "1 quote" : "\(entry.quoteCount) quotes",
            entry.storySize > 1 ? "story of \(entry.storySize)" : nil, entry.marks.isRead ? "read" : "unread",
            entry.marks.isStarred ? "starred" : nil,
        ]
        let title = entry.title.isEmpty ? "no headline" : entry.title
        let words = facts.compactMap(\.self).joined(separator: ", ")
        return ["\(index + 1). \(entry.outletOrFile): \(title) (\(words))"]
    }
}
