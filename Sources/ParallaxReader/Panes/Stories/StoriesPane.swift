import ParallaxCore
import ParallaxScreen

/// The stories of the collection, one entry each; of a long list only a stretch is known at a time.
struct StoriesPane: Hashable, Sendable {
    /// What was typed to narrow the list; empty for all.
    private(set) var filter = ""
    /// The same as a query of the search language, which an article of every story shown fulfils.
    private(set) var query = ""
    /// The known stretch; `nil` while the first one is on its way.
    private(set) var page: StoryPage?
    /// The place the reader is at.
    private(set) var selection = 0
    /// An article of the story the reader is at, by which it is found again in another list.
    private(set) var subject: Article.ID?
    /// The stretch that is on its way, or did not come as it was asked for.
    private var expected: ListSpan?
    var search: SearchResults?

    private(set) var size = Size(columns: 0, rows: 0)
    var scroll = Scroll()

    static let headerRows = 2
    /// From this width on an entry is one line; under it the outlets have a line of their own.
    private static let oneLineColumns = 110
    private static let shortestStretch = 60

    /// Opens the list at the story of an article.
    init(at subject: Article.ID?) { self.subject = subject }

    /// The rows one entry takes.
    var rowsPerEntry: Int { size.columns >= Self.oneLineColumns ? 1 : 2 }

    /// How many stories there are.
    var total: Int { page?.total ?? 0 }

    /// The story at a place; `nil` while it is not known.
    subscript(place: Int) -> StoryEntry? {
        guard let page, page.entries.indices.contains(place - page.first) else { return nil }
        return page.entries[place - page.first]
    }

    /// The story the reader is at; `nil` while it is not known.
    var selected: StoryEntry? { self[selection] }

    /// The places on the screen.
    var placesInView: Range<Int> {
        let rows = scroll.visible
        let first = rows.lowerBound / rowsPerEntry
        return first..<max(first, min(total, (rows.upperBound + rowsPerEntry - 1) / rowsPerEntry))
    }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        measure()
    }

    private mutating func measure() {
        let rows = max(0, size.rows - Self.headerRows)
        scroll.resize(lines: total * rowsPerEntry, rows: rows / rowsPerEntry * rowsPerEntry)
        reveal()
    }

    /// The first line of the story the reader is at.
    var lineHere: Int { selection * rowsPerEntry }

    private mutating func reveal() {
        if page != nil { scroll.settle(lineHere) }
        scroll.reveal(lineHere + rowsPerEntry - 1)
        scroll.reveal(lineHere)
    }

    mutating func select(_ place: Int) {
        guard total > 0 else { return }
        selection = min(max(0, place), total - 1)
        subject = selected?.articles.first
        reveal()
    }

    mutating func scroll(by rows: Int) { scroll.move(by: rows) }
}

// MARK: Stretches

extension StoriesPane {
    private var stretch: Int { max(Self.shortestStretch, 3 * size.rows) }

    /// What has to be asked for; `nil` when all that is seen is known or on its way.
    var missing: ListSpan? {
        guard let span = missingSpan, span != expected else { return nil }
        return span
    }

    private var missingSpan: ListSpan? {
        guard let page else { return whole }
        let (view, known) = (placesInView, page.first..<page.first + page.entries.count)
        if view.clamped(to: known) == view { return nil }
        return ListSpan(start: .place(max(0, view.lowerBound - stretch / 3)), count: stretch)
    }

    /// The stretch around the story the reader is at.
    private var whole: ListSpan {
        ListSpan(start: subject.map { .around($0) } ?? .place(selection), count: stretch)
    }

    /// Says that a stretch is on its way.
    mutating func expect(_ span: ListSpan) { expected = span }

    /// The stretch to ask for once more when the list is another one now.
    mutating func refresh() -> ListSpan {
        expected = whole
        return whole
    }

    /// Shows only stories that a query finds; `filter` is what was typed for it.
    mutating func narrow(to newQuery: String, typed newFilter: String) {
        (filter, query) = (newFilter, newQuery)
    }

    /// Takes a stretch; the reader stays at the story where it is still there.
    mutating func take(_ new: StoryPage) {
        let row = selection * rowsPerEntry - scroll.top
        let wasShown = page != nil
        page = new
        let place = subject.flatMap { id in new.entries.firstIndex { $0.articles.contains(id) } }
        selection = min(max(0, place.map { $0 + new.first } ?? selection), max(0, new.total - 1))
        if selected != nil || total == 0 { expected = nil }
        if place == nil { subject = selected?.articles.first }
        search = nil
        measure()
        guard wasShown else { return }
        scroll.move(to: selection * rowsPerEntry - row)
        reveal()
    }
}
