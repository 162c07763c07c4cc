import ParallaxCore

/// One row of the quotes view.
enum QuotesRow: Hashable, Sendable {
    /// A speaker, or what stands for one, and how many statements follow.
    case heading(String, count: Int)
    /// A statement, by its place in the view's entries.
    case entry(Int)

    /// The statement the row shows.
    var entry: Int? {
        guard case .entry(let index) = self else { return nil }
        return index
    }

    /// The rows of ordered entries: under headings when they are ordered by speaker.
    static func rows(of entries: [QuotesEntry], shown: [Int], order: QuotesOrder) -> [QuotesRow] {
        guard order == .speaker else { return shown.map(QuotesRow.entry) }
        let groups = Dictionary(grouping: shown) { heading(of: entries[$0]) }
        let headings = groups.keys.sorted { rank(of: $0, groups) < rank(of: $1, groups) }
        return headings.flatMap { heading -> [QuotesRow] in
            let members = groups[heading] ?? []
            return [.heading(heading, count: members.count)] + members.map(QuotesRow.entry)
        }
    }

    private static let unknown = "Nobody named"
    private static let labels = "Scare quotes and titles"

    private static func heading(of entry: QuotesEntry) -> String {
        entry.kind == .speech ? entry.speaker ?? unknown : labels
    }

    /// Speakers by the number of their statements, then by name; what nobody says comes last.
    private static func rank(of heading: String, _ groups: [String: [Int]]) -> (Int, Int, String) {
        let group = heading == labels ? 2 : heading == unknown ? 1 : 0
        return (group, -(groups[heading]?.count ?? 0), heading)
    }
}
