import ParallaxCore
import ParallaxScreen

/// The articles of a list, one entry each, one of them selected; of a long list only a stretch is known at a time.
struct ListPane: Hashable, Sendable {
    /// Which articles are shown; `nil` for all that were read, in the order in which they came.
    var query: ListQuery?
    /// The articles in the order in which they were read; `nil` for those of a library.
    var shelf: [ListEntry]?
    var window = ListWindow()
    /// The stretch that is on its way; `nil` when none is.
    var expected: ListSpan?
    /// Whether the first stretch of another list is on its way; what is seen is still the list before.
    var isChanging = false
    /// Whether any stretch ever came.
    var isKnown = false
    /// Whether the next stretch takes the place of what is known, for the list may be another one by now.
    var isOutdated = false
    /// Whether the list has no more the article that the reader is in: it is asked for anew when he is back.
    var isPutOff = false
    /// A stretch that was refused or did not come as asked for; it is not asked for again until a key is pressed.
    var refused: ListSpan?
    /// How many articles of the list were not read; `nil` while that is not known.
    var unreadCount: Int?
    var search: SearchResults?
    /// How many stories several articles of the shelf tell, and how many articles those are.
    var storyCount = 0
    var toldCount = 0

    private(set) var selection: Int?
    /// The article at the selection, as far as it was ever known.
    private(set) var selectedID: Article.ID?
    var scroll = Scroll()
    private(set) var size = Size(columns: 0, rows: 0)
    private(set) var widths = ListWidths()

    /// From this width on an entry is one line; under it the headline has a line of its own.
    private static let oneLineColumns = 60

    /// The rows one entry takes.
    var rowsPerEntry: Int { size.columns >= Self.oneLineColumns ? 1 : 2 }

    /// Whether there is nothing to show.
    var isEmpty: Bool { window.total == 0 }

    /// The entry the reader is at; `nil` while it is not known.
    var selected: ListEntry? { selection.flatMap { window[$0] }.flatMap { $0.id == selectedID ? $0 : nil } }

    /// The places on the screen.
    var placesInView: Range<Int> {
        let shown = scroll.visible
        return
            (shown.lowerBound / rowsPerEntry)..<min(
                window.total, (shown.upperBound + rowsPerEntry - 1) / rowsPerEntry)
    }

    /// The known entry of an article.
    func entry(_ id: Article.ID) -> ListEntry? {
        if let selected, selected.id == id { return selected }
        return window.place(of: id).flatMap { window[$0] } ?? shelf?.first { $0.id == id }
    }

    /// Selects an article by name; does nothing when it is not known to be in the list.
    mutating func select(_ id: Article.ID) {
        if let place = window.place(of: id) { select(at: place) }
    }

    /// Selects an article by name; one that is not known to be in the list is on its way then.
    mutating func go(to id: Article.ID) {
        if let place = window.place(of: id) { select(at: place) } else if !window.isWhole { selectedID = id }
    }

    /// Selects an article that is on its way.
    mutating func expect(selected id: Article.ID?) { selectedID = id }

    /// Moves the selection and stops at either end.
    mutating func move(by delta: Int) {
        guard let selection else { return }
        select(at: min(max(0, selection + delta), window.total - 1))
    }

    mutating func select(at place: Int) {
        selection = place
        selectedID = window[place]?.id
        revealSelection()
    }

    /// Puts the selection where its article stands now, on the same row of the screen; the top when there is none.
    mutating func placeSelection(at place: Int) {
        let distance = selection.map { place - $0 } ?? 0
        selection = place
        selectedID = window[place]?.id
        measure(scrollingBy: distance * rowsPerEntry)
    }

    mutating func deselect() {
        (selection, selectedID) = (nil, nil)
        measure()
    }

    /// Makes room in the columns for what came; when more is to come, for the longest names at once.
    mutating func widen(for entries: some Sequence<ListEntry>, ofMany isPart: Bool = false) {
        widths.grow(with: entries)
        if isPart { widths.reserve() }
    }

    mutating func measure(scrollingBy distance: Int = 0) {
        scroll.resize(lines: window.total * rowsPerEntry, rows: size.rows / rowsPerEntry * rowsPerEntry)
        if distance != 0 { scroll.move(by: distance) }
        revealSelection()
    }

    /// The first line of the entry the reader is at.
    var lineHere: Int? { selection.map { $0 * rowsPerEntry } }

    private mutating func revealSelection() {
        guard let lineHere else { return }
        scroll.settle(lineHere)
        scroll.reveal(lineHere + rowsPerEntry - 1)
        scroll.reveal(lineHere)
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
        let place = (scroll.top + row) / rowsPerEntry
        if place < window.total { select(at: place) }
    }

    var position: String { selection.map { "\($0 + 1)/\(window.total)" } ?? "0/0" }

    /// Matches among the entries that are known; outlets have even numbers, headlines odd ones.
    func matches(for search: TextSearch) -> [SearchMatch] {
        window.places.flatMap { place -> [SearchMatch] in
            guard let entry = window[place] else { return [] }
            return search.matches(in: entry.outletOrFile).map { SearchMatch(text: 2 * place, range: $0) }
                + search.matches(in: entry.title).map { SearchMatch(text: 2 * place + 1, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        matches.firstIndex { $0.text / 2 >= selection ?? 0 }
    }

    mutating func reveal(_ match: SearchMatch) { select(at: match.text / 2) }
}
