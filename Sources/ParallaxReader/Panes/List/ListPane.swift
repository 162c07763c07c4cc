import ParallaxCore
import ParallaxScreen

/// The articles: one entry each, one of them selected.
struct ListPane: Hashable, Sendable {
    private(set) var entries: [ListEntry] = []
    var search: SearchResults?
    /// The articles that were opened since the program started.
    private(set) var opened: Set<Article.ID> = []
    private(set) var selection: Int?
    private(set) var scroll = Scroll()
    private(set) var size = Size(columns: 0, rows: 0)
    /// How many articles each story has.
    private(set) var storySizes: [Int: Int] = [:]

    /// From this width on an entry is one line; under it the headline has a line of its own.
    private static let oneLineColumns = 60

    /// The rows one entry takes.
    var rowsPerEntry: Int { size.columns >= Self.oneLineColumns ? 1 : 2 }

    /// The entry the reader is at.
    var selected: ListEntry? { selection.map { entries[$0] } }

    /// The other articles that tell the story of `entry`, in list order.
    func siblings(of entry: ListEntry) -> [ListEntry] {
        entries.filter { $0.story == entry.story && $0.id != entry.id }
    }

    /// The articles of the story that an article belongs to, itself among them, in list order.
    func story(of id: Article.ID) -> [Article.ID] {
        guard let story = entries.first(where: { $0.id == id })?.story else { return [id] }
        return entries.filter { $0.story == story }.map(\.id)
    }

    /// The articles of every story, in list order.
    var stories: [[Article.ID]] {
        entries.reduce(into: (last: Int?.none, stories: [[Article.ID]]())) { result, entry in
            if result.last == entry.story, let place = result.stories.indices.last {
                result.stories[place].append(entry.id)
            } else {
                result.stories.append([entry.id])
                result.last = entry.story
            }
        }.stories
    }

    /// Takes in entries: new ones join, known ones are replaced; articles of one story stand together.
    mutating func shelve(_ arrived: [ListEntry]) {
        let kept = selected?.id
        var places = Dictionary(entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in arrived {
            if let place = places[entry.id] {
                entries[place] = entry
            } else {
                places[entry.id] = entries.count
                entries.append(entry)
            }
        }
        gatherStories()
        selection = entries.isEmpty ? nil : entries.firstIndex { $0.id == kept } ?? 0
        measure()
    }

    /// Stories stand in the order of their first article; inside a story the order of arrival stays.
    private mutating func gatherStories() {
        var rank: [Int: Int] = [:]
        storySizes = [:]
        for entry in entries {
            if rank[entry.story] == nil { rank[entry.story] = rank.count }
            storySizes[entry.story, default: 0] += 1
        }
        let order = entries.indices.sorted {
            (rank[entries[$0].story] ?? 0, $0) < (rank[entries[$1].story] ?? 0, $1)
        }
        entries = order.map { entries[$0] }
    }

    /// Selects an article by name; does nothing when it is not in the list.
    mutating func select(_ id: Article.ID) {
        if let index = entries.firstIndex(where: { $0.id == id }) { select(at: index) }
    }

    /// Moves the selection and stops at either end.
    mutating func move(by delta: Int) {
        guard let selection else { return }
        select(at: min(max(0, selection + delta), entries.count - 1))
    }

    /// Remembers that an article was read.
    mutating func markOpened(_ id: Article.ID) { opened.insert(id) }

    private mutating func select(at index: Int) {
        selection = index
        revealSelection()
    }

    private mutating func measure() {
        scroll.resize(lines: entries.count * rowsPerEntry, rows: size.rows / rowsPerEntry * rowsPerEntry)
        revealSelection()
    }

    private mutating func revealSelection() {
        guard let selection else { return }
        scroll.reveal(selection * rowsPerEntry + rowsPerEntry - 1)
        scroll.reveal(selection * rowsPerEntry)
    }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        measure()
    }
}

extension ListPane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        guard let distance = scroll.distance(of: command, count: count) else { return false }
        switch command {
        case .nextLine, .previousLine, .top, .bottom: move(by: distance)
        default: move(by: distance / rowsPerEntry)
        }
        return true
    }

    mutating func scroll(by rows: Int) { scroll.move(by: rows) }

    mutating func click(column: Int, row: Int) {
        let index = (scroll.top + row) / rowsPerEntry
        if entries.indices.contains(index) { select(at: index) }
    }

    var position: String { selection.map { "\($0 + 1)/\(entries.count)" } ?? "0/0" }

    func matches(for search: TextSearch) -> [SearchMatch] {
        entries.indices.flatMap { index in
            let outlet = entries[index].outlet.map { search.matches(in: $0) } ?? []
            return outlet.map { SearchMatch(text: 2 * index, range: $0) }
                + search.matches(in: entries[index].title).map { SearchMatch(text: 2 * index + 1, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        matches.firstIndex { $0.text / 2 >= selection ?? 0 }
    }

    mutating func reveal(_ match: SearchMatch) { select(at: match.text / 2) }
}
