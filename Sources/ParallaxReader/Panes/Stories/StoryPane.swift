import ParallaxCore
import ParallaxScreen

/// One story: its articles in the order of their dates, each outlet's headline under the others.
struct StoryPane: Hashable, Sendable {
    /// An article by which the story is found.
    private(set) var subject: Article.ID
    /// What the list of stories calls it.
    let label: String
    /// The articles that tell of another event than the rest.
    let neighbours: Set<Article.ID>
    /// The headlines; `nil` while they are on their way.
    private(set) var headlines: [ToldHeadline]?
    private(set) var lines: [HeadlineLine] = []
    /// The article the reader is at, in ``headlines``.
    private(set) var selection = 0
    /// The article to go to when the articles come the next time.
    private var sought: Article.ID?
    var search: SearchResults?

    private(set) var size = Size(columns: 0, rows: 0)
    private(set) var scroll = Scroll()

    static let headerRows = 2
    static let legendRows = 1

    /// Opens the view; it is filled when the articles are known.
    init(subject: Article.ID, label: String, neighbours: Set<Article.ID>) {
        self.subject = subject
        self.label = label
        self.neighbours = neighbours
    }

    /// The headline the reader is at.
    var selected: ToldHeadline? { headlines.flatMap { $0.indices.contains(selection) ? $0[selection] : nil } }

    /// The articles, oldest first.
    var entries: [ListEntry] { headlines?.map(\.entry) ?? [] }

    /// Takes the articles, oldest first; the reader stays at the one they were at.
    mutating func fill(_ entries: [ListEntry]) {
        let here = [sought, selected?.entry.id ?? subject].compactMap(\.self)
        sought = nil
        headlines = ToldHeadline.headlines(of: entries, neighbours: neighbours)
        let place = here.lazy.compactMap { id in entries.firstIndex { $0.id == id } }.first
        selection = place ?? min(selection, max(0, entries.count - 1))
        search = nil
        measure()
    }

    /// Stays with the largest part of the story when it is told anew.
    mutating func follow(_ stories: [Story]) {
        let own = Set(entries.map(\.id))
        let parts = stories.filter { !own.isDisjoint(with: $0.articles) }
        let largest = parts.max { $0.articles.count < $1.articles.count }
        subject = largest?.articles.first ?? subject
    }

    /// Goes to an article when the articles come the next time, if it is one of them.
    mutating func seek(_ id: Article.ID) { sought = id }

    /// Shows other marks of an article.
    mutating func mark(_ id: Article.ID, _ marks: ArticleMarks) {
        guard let place = headlines?.firstIndex(where: { $0.entry.id == id }) else { return }
        headlines?[place].mark(marks)
    }

    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        measure()
    }

    /// Where the parts of a line stand.
    var columns: HeadlineColumns { HeadlineColumns(of: headlines ?? [], width: size.columns) }

    private mutating func measure() {
        lines = HeadlineLine.lines(of: headlines ?? [], columns: columns.text.width)
        scroll.resize(lines: lines.count, rows: max(0, size.rows - Self.headerRows - Self.legendRows))
        reveal()
    }

    private mutating func reveal() {
        guard let first = lines.firstIndex(where: { $0.headline == selection }),
            let last = lines.lastIndex(where: { $0.headline == selection })
        else { return }
        scroll.reveal(last)
        scroll.reveal(first)
    }

    mutating func select(_ place: Int) {
        guard let headlines, !headlines.isEmpty else { return }
        selection = min(max(0, place), headlines.count - 1)
        reveal()
    }

    mutating func scroll(by rows: Int) { scroll.move(by: rows) }
}

extension StoryPane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        guard let distance = scroll.distance(of: command, count: count) else { return false }
        switch command {
        case .nextLine, .previousLine, .top, .bottom: select(selection + distance)
        default: page(by: distance)
        }
        return true
    }

    /// Moves by lines, from headline to headline.
    private mutating func page(by distance: Int) {
        guard let line = lines.firstIndex(where: { $0.headline == selection }) else { return }
        select(lines[min(max(0, line + distance), lines.count - 1)].headline)
    }

    mutating func click(column: Int, row: Int) {
        let line = scroll.top + row - Self.headerRows
        if row >= Self.headerRows, lines.indices.contains(line) { select(lines[line].headline) }
    }

    var position: String { headlines.map { "\($0.isEmpty ? 0 : selection + 1)/\($0.count)" } ?? "" }

    /// Matches in outlets, which have even numbers, and headlines, which have odd ones.
    func matches(for search: TextSearch) -> [SearchMatch] {
        entries.enumerated().flatMap { place, entry in
            search.matches(in: entry.outletOrFile).map { SearchMatch(text: 2 * place, range: $0) }
                + search.matches(in: entry.title).map { SearchMatch(text: 2 * place + 1, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? { matches.firstIndex { $0.text / 2 >= selection } }

    mutating func reveal(_ match: SearchMatch) { select(match.text / 2) }
}
