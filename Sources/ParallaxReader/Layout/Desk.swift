import ParallaxScreen

/// Which panes are on the screen, and where.
struct Desk: Hashable, Sendable {
    /// What the main area shows.
    enum Stage: Hashable, Sendable {
        case article, compare, card, quotes, coverage, stories, story
    }

    var stage = Stage.article
    var focus = PaneID.list
    /// Whether the article was opened from another view, to which the way back leads, and not from the list; the list may have
    /// the keys in between.
    var hasOpener = false
    var isZoomed = false
    var isListHidden = false
    /// Columns by which the reader widened the list.
    var listShift = 0
    /// Rows by which the reader made the list higher where it stands over the article.
    var listDrop = 0

    /// Narrower or lower screens say that they are too small.
    static let smallest = Size(columns: 40, rows: 10)
    /// From this width on the list stands beside the article.
    private static let columnsForSideList = 100
    /// From this width on the list stays beside a comparison, the quotes or the coverage.
    private static let columnsForListAndTable = 160
    private static let listColumns = 36
    private static let widestList = 44
    private static let narrowestList = 20
    private static let narrowestMain = 50
    private static let lowestList = 3
    private static let lowestMain = 3
    private static let statusRows = 1

    /// The pane in the main area.
    var main: PaneID {
        switch stage {
        case .article: .article
        case .compare: .compare
        case .card: .card
        case .quotes: .quotes
        case .coverage: .coverage
        case .stories: .stories
        case .story: .story
        }
    }

    /// The panes shown on a screen of `size`, in the order Tab visits them.
    func panes(on size: Size) -> [PaneID] {
        if isZoomed { return [focus == .help || focus == .jobs ? main : focus] }
        return showsList(on: size) ? [.list, main] : [main]
    }

    private func showsList(on size: Size) -> Bool {
        if isListHidden && focus != .list { return false }
        switch stage {
        case .article: return true
        case .card: return size.columns >= Self.columnsForSideList
        case .compare, .quotes, .coverage, .stories, .story: return size.columns >= Self.columnsForListAndTable
        }
    }

    /// Where everything stands on a screen of `size`.
    func areas(on size: Size) -> DeskAreas {
        let room = Rect(x: 0, y: 0, columns: size.columns, rows: size.rows - Self.statusRows)
        return DeskAreas(split(on: size), in: room)
    }

    /// One pane alone, the list over the article with a third of the height, or the list beside the main pane.
    private func split(on size: Size) -> Split<PaneID> {
        let shown = panes(on: size)
        guard shown.count == 2 else { return .pane(shown[0]) }
        guard size.columns >= Self.columnsForSideList else {
            return .rows(.pane(.list), .pane(main), cut: .first(listHeight(on: size)))
        }
        return .columns(.pane(.list), .pane(main), cut: .first(listWidth(on: size)))
    }

    /// The list's own width beside the main pane, and what the reader added to it.
    private func listWidth(on size: Size) -> Int {
        let most = hasTable ? CompareArrangement.columnsForTwo : Self.narrowestMain
        let width = ownListWidth(on: size) + listShift
        return min(max(Self.narrowestList, width), max(Self.narrowestList, size.columns - 1 - most))
    }

    private var hasTable: Bool { stage != .article && stage != .card }

    private func ownListWidth(on size: Size) -> Int {
        let share = Cut.share(0.2, atLeast: Self.listColumns, atMost: Self.widestList)
        return hasTable ? share.firstPart(of: size.columns) : Self.listColumns
    }

    /// The list's third of the height over the main pane, and what the reader added to it.
    private func listHeight(on size: Size) -> Int {
        let most = size.rows - Self.statusRows - 1 - Self.lowestMain
        return min(max(Self.lowestList, ownListHeight(on: size) + listDrop), max(Self.lowestList, most))
    }

    private func ownListHeight(on size: Size) -> Int {
        Cut.share(1.0 / 3, atLeast: Self.lowestList).firstPart(of: size.rows - Self.statusRows)
    }

    /// Whether the list stands over the main pane, and not beside it.
    func stacksList(on size: Size) -> Bool { panes(on: size).count == 2 && size.columns < Self.columnsForSideList }

    /// Makes the list over the main pane higher, or lower; answers `false` when it does not stand there.
    mutating func dropListBorder(by rows: Int, on size: Size) -> Bool {
        guard stacksList(on: size) else { return false }
        // From where the border stands: on a larger screen it may have been moved further than there is room here.
        listDrop = listHeight(on: size) + rows - ownListHeight(on: size)
        listDrop = listHeight(on: size) - ownListHeight(on: size)
        return true
    }

    /// Widens the list beside the main pane, or makes it narrower; answers `false` when it does not stand there.
    mutating func moveListBorder(by columns: Int, on size: Size) -> Bool {
        guard panes(on: size).count == 2, size.columns >= Self.columnsForSideList else { return false }
        listShift = listWidth(on: size) + columns - ownListWidth(on: size)
        listShift = listWidth(on: size) - ownListWidth(on: size)
        return true
    }
}
