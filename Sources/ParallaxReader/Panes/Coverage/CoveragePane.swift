import ParallaxCore
import ParallaxScreen

/// Who reported what: the statements, numbers and facts of a story against every article that covers it.
struct CoveragePane: Hashable, Sendable {
    /// The article the view was opened from.
    let subject: Article.ID
    /// What was found; `nil` while it is looked for.
    private(set) var coverage: Coverage?
    /// What the story is called.
    private(set) var headline = ""
    private(set) var entries: [CoverageEntry] = []
    private(set) var lines: [CoverageLine] = []
    private(set) var filter = CoverageFilter.all
    /// The row the reader is at, in ``entries``.
    private(set) var selection: Int?
    /// The column the reader is at.
    private(set) var column = 0
    private(set) var timeline = Timeline()
    /// Whether all versions of the row are shown under the table.
    private(set) var showsVersions = false
    /// The versions of the row the reader is at; `nil` while they are not shown.
    private(set) var versions: VersionStrip?
    var search: SearchResults?

    private(set) var size = Size(columns: 0, rows: 0)
    var scroll = Scroll()
    /// The line the reader left at the top: changes of size do not wear it away.
    private var top = 0
    /// The article in the first column in view, for the same reason.
    private var firstColumn = 0
    /// Cells of the widest name or number.
    private var content = 0
    /// Where the view opens when the coverage is there.
    private let opening: CoveragePlace?
    /// The place to go to when the coverage is found anew.
    private var sought: CoveragePlace?

    private static let rowsForTimeline = 14
    static let legendRows = 1

    /// Opens the view; it is filled when the coverage is there.
    init(subject: Article.ID, at opening: CoveragePlace? = nil) {
        self.subject = subject
        self.opening = opening
    }

    /// Takes what was found; the reader stays at the row and the article.
    mutating func fill(_ found: Coverage) {
        let here = sought.flatMap { $0.isIn(found) ? $0 : nil } ?? place
        sought = nil
        let article = here?.column ?? articleInFocus
        coverage = found
        headline = found.headline
        entries = found.rows.map { CoverageEntry($0, in: found) }
        timeline = Timeline(of: found)
        column = found.articles.firstIndex { $0.article.id == article } ?? 0
        content = Self.content(of: entries, outlets)
        selection = here.flatMap { here in entries.firstIndex { here.names($0.row, in: found) } }
        arrange()
        showColumn()
    }

    /// Goes to a place when the coverage is found anew, if it has it.
    mutating func seek(_ place: CoveragePlace) { sought = place }

    private static func content(of entries: [CoverageEntry], _ outlets: [String]) -> Int {
        let texts = outlets + entries.lazy.filter { $0.row.kind == .number }.flatMap(\.marks).map(\.text)
        return texts.reduce(0) { max($0, CellWidth.columns(of: $1)) }
    }

    /// The outlets, one a column.
    var outlets: [String] { coverage?.articles.map(\.article.outletOrFile) ?? [] }

    /// The row the reader is at.
    var selected: CoverageEntry? { selection.map { entries[$0] } }

    /// The article of the column the reader is at.
    var articleInFocus: Article.ID { coverage?.articles[column].article.id ?? subject }

    /// The row and the column the reader is at, or will be when the coverage is there.
    var place: CoveragePlace? {
        guard let coverage else { return opening }
        return selected.map { CoveragePlace($0.row, column: articleInFocus, in: coverage) }
    }

    /// How many rows are shown.
    var shownCount: Int { lines.count { $0.row != nil } }
}

// MARK: What is shown

extension CoveragePane {
    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        measure()
    }

    /// Shows other kinds of rows; the reader stays at the row where it is one of them.
    mutating func turnFilter(to next: CoverageFilter) {
        filter = next
        arrange()
    }

    mutating func toggleVersions() {
        showsVersions.toggle()
        measure()
    }

    private mutating func arrange() {
        lines = CoverageLine.lines(of: entries, filter)
        if selectedLine == nil { selection = lines.lazy.compactMap(\.row).first }
        search = nil
        measure()
    }

    /// Rows above the table: the story, when it was told, the outlets.
    var headerRows: Int { hasTimeline ? 3 : 2 }

    var hasTimeline: Bool { size.rows >= Self.rowsForTimeline }

    /// Rows of the strip under the table, its rule included.
    var stripRows: Int { showsVersions ? max(3, size.rows * 2 / 5) : 0 }

    /// Where the columns stand at the present size, the one the reader is at among them.
    var columns: CoverageColumns {
        let columns = CoverageColumns(of: outlets.count, content: content, first: firstColumn, in: size.columns)
        return columns.moved(toShow: column)
    }

    private mutating func measure() {
        let rows = size.rows - headerRows - stripRows - Self.legendRows
        scroll.resize(lines: lines.count, rows: max(0, rows))
        scroll.move(to: top)
        if scroll.above != nil, let lineHere { scroll { $0.settle(lineHere) } }
        reveal(in: &scroll)
        layOutVersions()
    }

    private mutating func layOutVersions() {
        versions = nil
        guard showsVersions, let coverage, let selected else { return }
        versions = VersionStrip(
            of: selected.row, in: coverage, size: Size(columns: size.columns, rows: stripRows - 1), at: column)
    }
}

// MARK: The place

extension CoveragePane {
    /// The line of the row the reader is at.
    var lineHere: Int? { selectedLine }

    private var selectedLine: Int? { selection.flatMap { row in lines.firstIndex(of: .row(row)) } }

    mutating func scroll(_ change: (inout Scroll) -> Void) {
        change(&scroll)
        top = scroll.top
    }

    /// The heading above the first row of a kind comes into view with it.
    private func reveal(in scroll: inout Scroll) {
        guard let line = selectedLine else { return }
        scroll.reveal(line)
        if line > 0, lines[line - 1].row == nil { scroll.reveal(line - 1) }
    }

    private mutating func reveal() {
        var revealed = scroll
        reveal(in: &revealed)
        scroll { $0 = revealed }
    }

    private mutating func showColumn() { firstColumn = columns.shown.lowerBound }

    mutating func select(line: Int) {
        guard lines.indices.contains(line), let row = lines[line].row else { return }
        selection = row
        reveal()
        layOutVersions()
    }

    mutating func select(column newColumn: Int) {
        column = newColumn
        showColumn()
        layOutVersions()
    }

    /// Moves by rows, and stops at either end.
    mutating func move(by delta: Int) { move(by: delta, among: lines.indices.filter { lines[$0].row != nil }) }

    /// Moves to the first row of the kinds that follow or come before.
    mutating func moveKind(by delta: Int) {
        move(by: delta, among: lines.indices.dropFirst().filter { lines[$0 - 1].row == nil })
    }

    /// Moves through the rows in which values differ.
    mutating func moveConflict(by delta: Int) {
        move(by: delta, among: lines.indices.filter { lines[$0].row.map { entries[$0].row.isConflict } ?? false })
    }

    /// Whether values differ in a row that is shown, or the rows are still on their way.
    var hasConflict: Bool {
        coverage == nil || lines.contains { $0.row.map { entries[$0].row.isConflict } ?? false }
    }

    private mutating func move(by delta: Int, among places: [Int]) {
        guard let line = selectedLine, !places.isEmpty else { return }
        let next = places.firstIndex { $0 > line } ?? places.count
        let previous = places.lastIndex { $0 < line } ?? -1
        let index = delta > 0 ? next + delta - 1 : previous + delta + 1
        let hasGoal = places.contains(line) || places.indices.contains(delta > 0 ? next : previous)
        if hasGoal { select(line: places[min(max(0, index), places.count - 1)]) }
    }

    /// Moves by columns; answers `false` at the edge.
    mutating func moveColumn(by delta: Int) -> Bool {
        let target = min(max(0, column + delta), outlets.count - 1)
        guard target >= 0, target != column else { return false }
        select(column: target)
        return true
    }
}
