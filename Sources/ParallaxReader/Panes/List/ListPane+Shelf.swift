import ParallaxCore

extension ListPane {
    /// Takes in entries: new ones join, known ones are replaced.
    mutating func shelve(_ arrived: [ListEntry]) {
        var entries = shelf ?? []
        var places = Dictionary(entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in arrived {
            if let place = places[entry.id] {
                entries[place] = entry
            } else {
                places[entry.id] = entries.count
                entries.append(entry)
            }
        }
        countStories(&entries)
        shelf = entries
        widen(for: entries.prefix(Self.sampleSize))
        if query == nil { showShelf() }
    }

    /// Entries whose lengths the columns are made for; a folder may have any number.
    private static let sampleSize = 200

    /// Shows all articles that were read; those of one story stand together.
    mutating func showShelf() {
        window = ListWindow(whole: Self.gathered(shelf ?? []))
        unreadCount = window.entries.count { !$0.marks.isRead }
        (expected, isChanging) = (nil, false)
        guard !isEmpty else { return deselect() }
        placeSelection(at: selectedID.flatMap { window.place(of: $0) } ?? 0)
    }

    private mutating func countStories(_ entries: inout [ListEntry]) {
        let sizes = Dictionary(entries.map { ($0.story, 1) }, uniquingKeysWith: +)
        let shared = sizes.values.filter { $0 > 1 }
        (storyCount, toldCount) = (shared.count, shared.reduce(0, +))
        for index in entries.indices { entries[index].storySize = sizes[entries[index].story] ?? 1 }
    }

    /// Stories stand in the order of their first article; inside a story the order of arrival stays.
    private static func gathered(_ entries: [ListEntry]) -> [ListEntry] {
        var rank: [Int: Int] = [:]
        for entry in entries where rank[entry.story] == nil { rank[entry.story] = rank.count }
        let order = entries.indices.sorted {
            (rank[entries[$0].story] ?? 0, $0) < (rank[entries[$1].story] ?? 0, $1)
        }
        return order.map { entries[$0] }
    }

    /// The articles of every story shown, in list order; `nil` while not all of the list is known.
    var stories: [[Article.ID]]? { window.isWhole && !isChanging ? window.entries.byStory : nil }

    /// The articles on the shelf that tell the story of `entry`, itself among them; `nil` without a shelf.
    ///
    /// The shelf numbers its stories by itself: a narrowed or ordered list has other numbers.
    func shelved(storyOf entry: ListEntry) -> [ListEntry]? {
        let number = shelf?.first { $0.id == entry.id }?.story ?? entry.story
        return shelf?.filter { $0.story == number }
    }
}

extension ListPane {
    /// Counts an article as read, or not; one that may stand where the list is not known is taken for one of its.
    mutating func countRead(_ id: Article.ID, _ isRead: Bool) {
        guard let count = unreadCount, !window.isWhole || window.place(of: id) != nil else { return }
        unreadCount = min(max(0, count + (isRead ? -1 : 1)), window.total)
    }

    /// Changes what is known of an article, wherever it is known.
    mutating func change(_ id: Article.ID, _ change: (inout ListEntry) -> Void) {
        window.change(id, change)
        guard var entries = shelf, let place = entries.firstIndex(where: { $0.id == id }) else { return }
        shelf = nil
        change(&entries[place])
        shelf = entries
    }
}

extension ListEntry {
    /// The entry with the counts of an article that was corrected.
    func corrected(to annotated: AnnotatedArticle) -> ListEntry {
        var entry = ListEntry(annotated, story: story)
        (entry.storySize, entry.marks) = (storySize, marks)
        return entry
    }
}
