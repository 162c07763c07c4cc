import ParallaxCore
import ParallaxScreen

extension ListPane {
    /// What the list is called: by what it is narrowed to.
    var title: String {
        guard let query else { return "Articles" }
        let parts: [String?] = [
            query.isUnread ? "Unread" : nil, query.isStarred ? "Starred" : nil, query.outlet,
            query.tag.map { "tagged \($0)" }, query.story.map { _ in "One story" },
            query.search.isEmpty ? nil : "“\(query.search)”",
        ]
        let names = parts.compactMap(\.self)
        return names.isEmpty ? shelf == nil ? "Stories" : "Articles" : names.joined(separator: " · ")
    }

    /// How many articles there are, and how many of them were not read.
    var tally: String {
        if isChanging { return "…" }
        guard query != nil else { return wholeTally }
        guard let unreadCount, query?.isUnread == false else { return "\(window.total)" }
        return "\(unreadCount) unread / \(window.total)"
    }

    /// The tally and the order as they fit beside the title; an order that does not fit is empty.
    func tallyAndOrder(in columns: Int) -> (tally: String, order: String) {
        let room = columns - CellWidth.columns(of: title) - 4
        let fitting = ways.first { CellWidth.columns(of: $0) + CellWidth.columns(of: $1) <= room }
        return fitting ?? (tally, "")
    }

    /// Tally and order, the longest first: what was not read gives way to an order that the reader asked for.
    private var ways: [(String, String)] {
        guard let order = query?.order else { return [] }
        let all = [(tally, order.title), (tally, order.word)]
        let total = "\(window.total)"
        return order == .newest || order == .relevance ? all : all + [(total, order.title), (total, order.word)]
    }

    /// How many articles were read, and how many stories they tell.
    private var wholeTally: String {
        guard storyCount > 0 else { return "\(window.total)" }
        let stories = "in \(storyCount) \(storyCount == 1 ? "story" : "stories")"
        return toldCount == window.total ? "\(window.total) \(stories)" : "\(window.total), \(toldCount) \(stories)"
    }

    /// Whether only some of the articles are shown.
    var isNarrowed: Bool {
        guard var query else { return false }
        query.order = ListQuery().order
        return query != ListQuery()
    }

    /// What an empty list says; `nil` while it is not known to be empty.
    var absence: String? {
        guard isEmpty, !isChanging, isNarrowed, let query else { return nil }
        if !query.search.isEmpty { return "Nothing found for “\(query.search)”." }
        if query.isUnread { return "Everything is read." }
        return query.isStarred ? "No article has a star." : "No article is in this list."
    }
}

extension ListOrder {
    /// How the header calls it.
    var title: String {
        switch self {
        case .newest: "by date"
        case .oldest: "oldest"
        case .outlet: "by outlet"
        case .title: "by title"
        case .added: "added"
        case .relevance: "ranked"
        }
    }

    /// The same in one word.
    var word: String { title.split(separator: " ").last.map(String.init) ?? title }

    /// The order the key turns to; `nil` after the last.
    func next(hasSearch: Bool) -> ListOrder? {
        let orders: [ListOrder] = (hasSearch ? [.relevance] : []) + [.newest, .oldest, .outlet, .title, .added]
        guard let place = orders.firstIndex(of: self), place + 1 < orders.count else { return nil }
        return orders[place + 1]
    }
}
