import ParallaxCore

/// How the panes showed what they did, as far as that is not how they open.
struct ReadingLook: Hashable, Sendable, Codable {
    /// Whether one pane had the screen alone.
    var isZoomed: Bool?
    /// Columns and rows by which the reader made the list larger.
    var listShift: Int?
    var listDrop: Int?
    /// Lines of the list, and of the table, above the one the reader was at.
    var aboveInList: Int?
    var above: Int?
    /// Which rows of the table were shown.
    var rows: CoverageFilter?
    /// What quotes or stories had to hold to be shown.
    var filter: String?
    /// Whether all versions of the row stood under the table.
    var showsVersions: Bool?
    /// Whether lines of the page stood in the article, too.
    var showsPageLines: Bool?
    /// Which match of what the list was searched for the reader was at in the article.
    var match: Int?
    /// How the two articles stood.
    var arrangement: CompareArrangement?
    /// Columns by which the border between them stood right of the middle.
    var borderShift: Int?
    /// Whether matches too weak to be called links were shown.
    var showsWeakLinks: Bool?
    /// Which passages of the comparison were folded away.
    var folding: CompareFolding?
    /// What was counted in the comparison.
    var target: CompareTarget?
    /// Where the folded passages begin that were opened.
    var opened: [CompareAnchor]?
    /// Where the passage begins whose partner was shown beside it.
    var levelled: CompareAnchor?

    /// A number that was kept, which may come from a file of anybody's.
    static func bounded(_ number: Int?) -> Int? { number.map { min(max(-most, $0), most) } }

    private static let most = 10_000
}

extension Reader {
    /// How what the reader has in front of him is shown; `nil` when that is how it opens.
    var lookHere: ReadingLook? {
        var look = ReadingLook()
        if desk.isZoomed { look.isZoomed = true }
        if desk.listShift != 0 { look.listShift = desk.listShift }
        if desk.listDrop != 0 { look.listDrop = desk.listDrop }
        look.aboveInList = list.lineHere.flatMap { $0 > 0 ? $0 - list.scroll.top : nil }
        tellTable(&look)
        if let article, article.article.id == list.selectedID { article.tell(&look, foundBy: list.query?.search) }
        if let compare { compare.tell(&look, unlike: configuredComparison) }
        return look == ReadingLook() ? nil : look
    }

    private func tellTable(_ look: inout ReadingLook) {
        if let coverage, coverage.filter != .all { look.rows = coverage.filter }
        if coverage?.showsVersions == true { look.showsVersions = true }
        let filter = quotes?.filter ?? stories?.filter ?? ""
        if !filter.isEmpty { look.filter = filter }
        let line = quotes?.lineHere ?? coverage?.lineHere ?? stories?.lineHere
        let top = quotes?.scroll.top ?? coverage?.scroll.top ?? stories?.scroll.top
        if let line, let top, line > 0 { look.above = line - top }
    }

    private var configuredComparison: CompareSettings { CompareSettings(settings, keymap: keymap) }

    /// Puts the panes of the desk where they stood.
    mutating func takeDesk(_ look: ReadingLook?) {
        guard let look else { return }
        if look.isZoomed == true { desk.isZoomed = true }
        desk.listShift = ReadingLook.bounded(look.listShift) ?? desk.listShift
        desk.listDrop = ReadingLook.bounded(look.listDrop) ?? desk.listDrop
        list.scroll.above = ReadingLook.bounded(look.aboveInList)
    }

    /// Shows the article as it was shown.
    mutating func takeArticle(_ look: ReadingLook?) {
        if look?.showsPageLines == true { article?.showPageLines(true) }
        if let match = look?.match, article?.search?.query == list.query?.search { article?.take(match: match) }
    }

    /// Shows the table as it was shown; it may still be on its way.
    mutating func takeTable(_ look: ReadingLook?) {
        if let rows = look?.rows { coverage?.turnFilter(to: rows) }
        if look?.showsVersions == true { coverage?.toggleVersions() }
        let above = ReadingLook.bounded(look?.above)
        quotes?.scroll.above = above
        coverage?.scroll.above = above
        stories?.scroll.above = above
    }

    /// Shows the comparison as it was shown.
    mutating func takeComparison(_ look: ReadingLook?) {
        guard let look else { return }
        change {
            $0.arrangement = look.arrangement ?? $0.arrangement
            $0.borderShift = ReadingLook.bounded(look.borderShift) ?? $0.borderShift
            $0.showsWeakLinks = look.showsWeakLinks ?? $0.showsWeakLinks
            $0.folding = look.folding ?? $0.folding
        }
        compare?.take(look)
    }
}

extension ArticlePane {
    fileprivate func tell(_ look: inout ReadingLook, foundBy query: String?) {
        if showsPageLines { look.showsPageLines = true }
        if let search, search.query == query, let current = search.current, current > 0 { look.match = current }
    }

    fileprivate mutating func take(match: Int) {
        guard let search, search.matches.indices.contains(match) else { return }
        self.search = SearchResults(query: search.query, matches: search.matches, current: match)
    }
}

extension ComparePane {
    fileprivate func tell(_ look: inout ReadingLook, unlike usual: CompareSettings) {
        if settings.arrangement != usual.arrangement { look.arrangement = settings.arrangement }
        if settings.borderShift != usual.borderShift { look.borderShift = settings.borderShift }
        if settings.showsWeakLinks != usual.showsWeakLinks { look.showsWeakLinks = settings.showsWeakLinks }
        if settings.folding != usual.folding { look.folding = settings.folding }
        if lastTarget != .difference { look.target = lastTarget }
        if !opened.isEmpty { look.opened = opened.sorted().compactMap(start) }
        look.levelled = levelled.flatMap(start)
    }

    fileprivate mutating func take(_ look: ReadingLook) {
        lastTarget = look.target ?? lastTarget
        if let opened = look.opened { open(opened.compactMap(passage)) }
        if let levelled = look.levelled.flatMap(passage), canLevel(levelled) { level(levelled) }
    }
}
