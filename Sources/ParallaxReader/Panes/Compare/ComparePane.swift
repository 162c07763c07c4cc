import ParallaxCore
import ParallaxScreen

/// Two articles of one story, linked sentences level with each other.
struct ComparePane: Hashable, Sendable {
    let comparison: Comparison
    let passages: [Passage]
    var search: SearchResults?
    private(set) var settings: CompareSettings
    /// The passage the reader jumped to.
    var current: Int?
    /// The passages that are selected.
    var selection: PassageSelection?
    /// What the last jump went to, for the count in the status line.
    var lastTarget = CompareTarget.difference
    /// Folded passages that the reader opened.
    private(set) var opened: Set<Int> = []
    /// The passage whose partner, which stands elsewhere, is shown beside it.
    private(set) var levelled: Int?
    /// The two sentences to be linked or parted by hand; `nil` while the reader does not choose.
    private(set) var linking: LinkCursor?

    let targets: CompareTargets
    let places: PassagePlaces
    let partners: PassagePartners
    /// What every passage is in the density strip.
    private let marks: [DensityMark]
    private var inks: [CompareInks]
    private(set) var size = Size(columns: 0, rows: 0)
    private(set) var folds: PassageFolds
    private(set) var rows: [CompareRow] = []
    private(set) var rowIndex = RowIndex()
    private(set) var density = DensityStrip()
    private(set) var scroll = Scroll()
    /// The place in one of the texts the top row shows: it outlives every change of size.
    private(set) var anchor: CompareAnchor?

    /// Rows above the text: who is compared.
    static let headerRows = 1

    init(_ comparison: Comparison, settings: CompareSettings) {
        self.comparison = comparison
        self.settings = settings
        let passages = comparison.passages
        self.passages = passages
        targets = CompareTargets(comparison, passages: passages)
        places = PassagePlaces(passages)
        let partners = PassagePartners(comparison, passages: passages)
        self.partners = partners
        let conflicts = targets.conflicted
        marks = passages.enumerated().map {
            DensityMark($1, hasConflict: conflicts.contains($0), isEchoed: !partners.echoes(of: $0).isEmpty)
        }
        inks = Side.allCases.map { CompareInks(comparison, side: $0, levelled: nil) }
        folds = PassageFolds(settings.folding, passages: passages, conflicts: conflicts, opened: [])
    }

    /// Whether an article stands beside the text it had before.
    var isRevision: Bool { comparison.left.article.id == comparison.right.article.id }

    /// Whether the columns stand one above the other at the present size.
    var isStacked: Bool { !settings.arrangement.isSideBySide(columns: size.columns) }
    /// The arrangement the key turns to.
    var nextArrangement: CompareArrangement { settings.arrangement.next(columns: size.columns) }

    /// The columns of text at the present size.
    var columns: CompareColumns {
        CompareColumns(
            width: size.columns, isStacked: isStacked, borderShift: settings.borderShift,
            edge: textRows > 0 ? CompareColumns.densityWidth : 0)
    }

    /// Rows of text in view.
    private var textRows: Int {
        max(0, size.rows - Self.headerRows - InspectorStrip.rows(inPaneOf: size.rows))
    }

    /// The roles of one side's words.
    func inks(on side: Side) -> CompareInks { inks[side.rawValue] }
}

// MARK: What is shown, and how

extension ComparePane {
    mutating func fit(in newSize: Size) {
        guard newSize != size else { return }
        size = newSize
        layOut()
    }

    /// Takes other settings; the reader stays where they are.
    mutating func apply(_ newSettings: CompareSettings) {
        settings = newSettings
        layOutAroundFocus()
    }

    /// Opens folded passages.
    mutating func open(_ folded: some Sequence<Int>) {
        opened.formUnion(folded)
        layOut()
    }

    /// Closes every fold the reader opened.
    mutating func closeFolds() { opened = [] }

    /// Shows the partner of a passage, which stands elsewhere, beside it; `nil` puts it back.
    mutating func level(_ passage: Int?) {
        levelled = passage
        let link = passage.flatMap { partners.tie(of: $0) }?.link
        inks = Side.allCases.map { CompareInks(comparison, side: $0, levelled: link) }
        layOutAroundFocus()
    }

    /// Puts the cursor of a link by hand on two sentences and brings the one the keys move into view; `nil` takes it
    /// away.
    mutating func put(_ cursor: LinkCursor?) {
        let isTurn = (cursor == nil) != (linking == nil)
        linking = cursor
        if isTurn { layOutAroundFocus() }
        guard let cursor else { return }
        let sentence = comparison.side(cursor.side).sentences[cursor.sentence(on: cursor.side)].range
        reveal(sentence, on: cursor.side)
    }

    private mutating func layOutAroundFocus() {
        let focus = passageInFocus
        layOut()
        if let focus, scroll.top > 0 || current != nil { reveal(passage: focus) }
    }

    private mutating func layOut() {
        let conflicts = targets.conflicted
        folds = PassageFolds(settings.folding, passages: passages, conflicts: conflicts, opened: opened)
        let choices = LayoutChoices(
            columns: columns, isStacked: isStacked, folds: folds, conflicts: conflicts,
            showsWeakLinks: settings.showsWeakLinks, hyphenates: settings.hyphenates, levelled: levelled,
            showsBothSides: linking != nil)
        rows = CompareLayout(comparison, passages: passages, partners: partners, choices: choices).rows
        rowIndex = RowIndex(rows)
        scroll.resize(lines: rows.count, rows: textRows)
        scroll.move(to: anchor.map { rowIndex.row(showing: $0.offset, on: $0.side) - $0.lead } ?? 0)
        density = DensityStrip(rows.map { $0.passage.map { marks[$0] } ?? .nothing }, cells: scroll.rows)
    }
}

// MARK: The place

extension ComparePane {
    /// Scrolls, and remembers the place in the text that is at the top now.
    mutating func scroll(_ change: (inout Scroll) -> Void) {
        change(&scroll)
        anchor = nil
        guard scroll.top > 0 else { return }
        for index in scroll.top..<rows.count {
            for side in Side.allCases {
                guard let start = rows[index].start(on: side) else { continue }
                anchor = CompareAnchor(side: side, offset: start, lead: index - scroll.top)
                return
            }
        }
    }

    /// Goes where another comparison with one or both of the articles was.
    mutating func goToPlace(of other: ComparePane) {
        lastTarget = other.lastTarget
        anchor = other.anchor.flatMap { anchor in
            side(of: other, anchor.side).map { CompareAnchor(side: $0, offset: anchor.offset, lead: anchor.lead) }
        }
        current = other.current.flatMap { passage(of: other, $0) }
        if Side.allCases.allSatisfy({ side(of: other, $0) == $0 }) { search = other.search }
        fit(in: other.size)
        if let current, other.isCurrentInView { reveal(passage: current) }
    }

    /// Puts a place in one of the texts at the top.
    mutating func go(to place: CompareAnchor) {
        anchor = place
        layOut()
    }

    /// The passage here that holds a sentence of a passage of another comparison.
    private func passage(of other: ComparePane, _ index: Int) -> Int? {
        for side in Side.allCases {
            guard let sentence = other.passages[index].sentences(on: side).first,
                let here = self.side(of: other, side), let passage = places.passage(of: sentence, on: here)
            else { continue }
            return passage
        }
        return nil
    }

    /// The side on which this comparison has an article of another one.
    private func side(of other: ComparePane, _ side: Side) -> Side? {
        let id = other.comparison.side(side).article.id
        return Side.allCases.first { comparison.side($0).article.id == id }
    }
}
