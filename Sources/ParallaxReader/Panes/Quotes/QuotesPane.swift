import ParallaxCore
import ParallaxScreen

/// Every statement of a story, or of all stories, and which outlet has it how.
struct QuotesPane: Hashable, Sendable {
    let scope: QuotesScope
    /// The article the view was opened from.
    let subject: Article.ID
    /// What was gathered; `nil` while it is.
    private(set) var stories: [StoryQuotes]?
    /// What the story is called by itself; for articles of a list, how many of them are looked at.
    private(set) var headline = ""
    private(set) var entries: [QuotesEntry] = []
    /// The tints of the speakers who say most.
    private(set) var tints: [String: Role] = [:]
    /// How many statements several outlets have.
    private(set) var sharedCount = 0
    private(set) var rows: [QuotesRow] = []
    private(set) var order: QuotesOrder
    /// What statements must hold to be shown; empty shows all.
    private(set) var filter: String
    /// The statement the reader is at, by its head.
    private(set) var selection: QuotePlace?
    var search: SearchResults?

    private(set) var size = Size(columns: 0, rows: 0)
    var scroll = Scroll()
    /// The row the reader left at the top: changes of size do not wear it away.
    private var top = 0

    /// Articles of a list whose quotes are gathered at most, those around the subject.
    static let mostArticles = 1_000

    /// Rows above and below the statements.
    static let headerRows = 2
    static let stripRows = 1

    /// Opens the view at the statement of a quote; it is filled when the quotes are gathered.
    init(
        scope: QuotesScope, subject: Article.ID, order: QuotesOrder = .speaker, filter: String = "",
        at selection: QuotePlace?
    ) {
        self.scope = scope
        self.subject = subject
        self.order = order
        self.filter = filter
        self.selection = selection
    }

    /// Takes what was gathered; the reader stays at the statement.
    mutating func fill(_ gathered: [StoryQuotes], ofListOf total: Int) {
        stories = gathered
        let articles = gathered.flatMap(\.articles).map(\.article)
        headline = scope == .list ? Self.words(for: articles.count, of: total) : StoryLikeness.headline(of: articles)
        let found = gathered.enumerated().flatMap { number, story in
            story.utterances.compactMap { QuotesEntry($0, of: story, story: number) }
        }
        let here = found.first { $0.utterance.versions.contains { $0.place == selection } }
        selection = here?.utterance.head
        entries = found
        sharedCount = found.count { $0.spread > 1 }
        tints = Self.tints(of: gathered)
        arrange()
    }

    private static func words(for count: Int, of total: Int) -> String {
        count < total ? "\(count) of \(total) articles of the list, those around this one" : "all articles of the list"
    }

    private static func tints(of stories: [StoryQuotes]) -> [String: Role] {
        let roles: [Role] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]
        var tints: [String: Role] = [:]
        for name in stories.lazy.flatMap(\.speakers) where tints[name] == nil {
            guard tints.count < roles.count else { break }
            tints[name] = roles[tints.count]
        }
        return tints
    }

    /// Orders the statements anew.
    mutating func changeOrder() {
        order = order.next
        arrange()
    }

    /// Shows only what holds `query`.
    mutating func filter(by query: String) {
        filter = query
        arrange()
    }

    private mutating func arrange() {
        entries = order.sorted(entries)
        let wanted = TextSearch(filter)
        let shown = entries.indices.filter { index in wanted.map { entries[index].holds($0) } ?? true }
        rows = QuotesRow.rows(of: entries, shown: shown, order: order)
        if selectedRow == nil { selection = rows.lazy.compactMap(\.entry).first.map { entries[$0].utterance.head } }
        search = nil
        measure()
    }

    /// The statement the reader is at.
    var selected: QuotesEntry? { selectedRow.flatMap { rows[$0].entry }.map { entries[$0] } }

    /// The statement as the article has it that the view was opened from, else its longest version.
    var selectedVersion: (place: QuotePlace, annotated: AnnotatedArticle)? {
        guard let utterance = selected?.utterance, let story = selected?.story else { return nil }
        let place = utterance.versions.map(\.place).first { $0.article == subject } ?? utterance.head
        return stories?[story].article(place.article).map { (place, $0) }
    }

    /// The line of the statement the reader is at.
    var lineHere: Int? { selectedRow }

    private var selectedRow: Int? {
        rows.firstIndex { row in row.entry.map { entries[$0].utterance.head == selection } ?? false }
    }

    /// The statements shown.
    var shownCount: Int { rows.count { $0.entry != nil } }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        measure()
    }

    private mutating func measure() {
        scroll.resize(lines: rows.count, rows: max(0, size.rows - Self.headerRows - Self.stripRows))
        scroll.move(to: top)
        if scroll.above != nil, let lineHere { scroll { $0.settle(lineHere) } }
        reveal(in: &scroll)
    }

    private mutating func scroll(_ change: (inout Scroll) -> Void) {
        change(&scroll)
        top = scroll.top
    }

    /// The heading above the first statement of a speaker comes into view with it.
    private func reveal(in scroll: inout Scroll) {
        guard let row = selectedRow else { return }
        scroll.reveal(row)
        if row > 0, rows[row - 1].entry == nil { scroll.reveal(row - 1) }
    }

    private mutating func select(row: Int) {
        guard let entry = rows[row].entry else { return }
        selection = entries[entry].utterance.head
        var revealed = scroll
        reveal(in: &revealed)
        scroll { $0 = revealed }
    }

    private mutating func move(by delta: Int) {
        let places = rows.indices.filter { rows[$0].entry != nil }
        guard let row = selectedRow, let here = places.firstIndex(of: row) else { return }
        select(row: places[min(max(0, here + delta), places.count - 1)])
    }

    private mutating func moveSpeaker(by delta: Int) {
        let firsts = rows.indices.dropFirst().filter { rows[$0 - 1].entry == nil && rows[$0].entry != nil }
        guard let row = selectedRow, !firsts.isEmpty else { return }
        let here = firsts.lastIndex { $0 <= row } ?? 0
        select(row: firsts[min(max(0, here + delta), firsts.count - 1)])
    }
}

extension QuotesPane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        switch command {
        case .changeOrder: changeOrder()
        case .nextQuote: move(by: count ?? 1)
        case .previousQuote: move(by: -(count ?? 1))
        case .nextParagraph: moveSpeaker(by: count ?? 1)
        case .previousParagraph: moveSpeaker(by: -(count ?? 1))
        case .cancel where search == nil && !filter.isEmpty: filter(by: "")
        default:
            guard let distance = scroll.distance(of: command, count: count) else { return false }
            move(by: distance)
        }
        return true
    }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column: Int, row: Int) {
        let index = scroll.top + row - Self.headerRows
        if row >= Self.headerRows, rows.indices.contains(index) { select(row: index) }
    }

    var position: String {
        guard let row = selectedRow else { return "" }
        return "quote \(rows[...row].count { $0.entry != nil }) of \(shownCount)"
    }

    func matches(for search: TextSearch) -> [SearchMatch] {
        rows.compactMap(\.entry).flatMap { index in
            search.matches(in: entries[index].text).map { SearchMatch(text: index, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        let below = Set(rows[(selectedRow ?? 0)...].compactMap(\.entry))
        return matches.firstIndex { below.contains($0.text) }
    }

    mutating func reveal(_ match: SearchMatch) {
        if let row = rows.firstIndex(of: .entry(match.text)) { select(row: row) }
    }
}
