import ParallaxCore

extension StoriesPane {
    /// Stories that are said at once.
    private static let storiesAtOnce = 20

    var plainView: PlainView {
        let found = filter.isEmpty ? "" : " with “\(filter)”"
        return PlainView(
            title: "Stories\(found): \(page.map { "\($0.total)" } ?? "gathering")",
            identity: ["stories", filter, "\(total)"], count: total, place: total == 0 ? nil : selection,
            atOnce: Self.storiesAtOnce)
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        guard let entry = self[index] else { return ["\(index + 1). on its way"] }
        let days = entry.days.isEmpty ? nil : entry.days
        let unread = entry.unread > 0 ? "\(entry.unread) unread" : nil
        let facts = [entry.tally, days, "\(entry.percent) alike", unread].compactMap(\.self)
        let label = entry.label.isEmpty ? "no headline" : entry.label
        return ["\(index + 1). \(label) (\(facts.joined(separator: ", ")))", "  \(entry.outletNames)"]
    }
}
