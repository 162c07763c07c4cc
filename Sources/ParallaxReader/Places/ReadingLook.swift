/// How the main area showed what it did, as far as that is not how it opens.
struct ReadingLook: Hashable, Sendable, Codable {
    /// Whether one pane had the screen alone.
    var isZoomed: Bool?
    /// Which rows of the table were shown.
    var rows: CoverageFilter?
    /// Whether all versions of the row stood under the table.
    var showsVersions: Bool?
    /// Which passages of the comparison were folded away.
    var folding: CompareFolding?
    /// Where the folded passages begin that were opened.
    var opened: [CompareAnchor]?
    /// Where the passage begins whose partner was shown beside it.
    var levelled: CompareAnchor?
}

extension Reader {
    /// How what the reader has in front of him is shown; `nil` when that is how it opens.
    var lookHere: ReadingLook? {
        var look = ReadingLook()
        if desk.isZoomed { look.isZoomed = true }
        if let coverage, coverage.filter != .all { look.rows = coverage.filter }
        if coverage?.showsVersions == true { look.showsVersions = true }
        if let compare { compare.tell(&look) }
        return look == ReadingLook() ? nil : look
    }

    /// Shows who reported what as it was shown; it may still be on its way.
    mutating func takeTable(_ look: ReadingLook?) {
        if let rows = look?.rows { coverage?.turnFilter(to: rows) }
        if look?.showsVersions == true { coverage?.toggleVersions() }
    }

    /// Shows the comparison as it was shown.
    mutating func takeComparison(_ look: ReadingLook?) {
        if let folding = look?.folding { change { $0.folding = folding } }
        if let look { compare?.take(look) }
    }
}

extension ComparePane {
    fileprivate func tell(_ look: inout ReadingLook) {
        if settings.folding != .nothing { look.folding = settings.folding }
        if !opened.isEmpty { look.opened = opened.sorted().compactMap(start) }
        look.levelled = levelled.flatMap(start)
    }

    fileprivate mutating func take(_ look: ReadingLook) {
        if let opened = look.opened { open(opened.compactMap(passage)) }
        if let levelled = look.levelled.flatMap(passage), canLevel(levelled) { level(levelled) }
    }
}
