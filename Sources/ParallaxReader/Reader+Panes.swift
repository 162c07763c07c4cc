import ParallaxScreen

extension Reader {
    /// A pane by name; `nil` while it has nothing to show.
    subscript(pane: PaneID) -> (any Pane)? {
        get {
            switch pane {
            case .list: list
            case .article: article
            case .compare: compare
            case .card: card
            case .quotes: quotes
            case .coverage: coverage
            case .stories: stories
            case .story: storyPane
            case .help: help
            case .jobs: jobs
            }
        }
        set {
            switch pane {
            case .list: if let pane = newValue as? ListPane { list = pane }
            case .article: article = newValue as? ArticlePane
            case .compare: compare = newValue as? ComparePane
            case .card: card = newValue as? QuoteCardPane
            case .quotes: quotes = newValue as? QuotesPane
            case .coverage: coverage = newValue as? CoveragePane
            case .stories: stories = newValue as? StoriesPane
            case .story: storyPane = newValue as? StoryPane
            case .help: help = newValue as? HelpPane
            case .jobs: jobs = newValue as? JobsPane
            }
        }
    }

    /// The pane that gets keys first.
    var focusedPane: PaneID { page ?? desk.focus }

    /// The pane that lies over the whole desk; `nil` when none does.
    var page: PaneID? { help != nil ? .help : jobs != nil ? .jobs : nil }

    /// Says that nothing else is shown; in a table, whose columns the same keys go through, its edge is no news.
    private mutating func tellThereIsNoPane() {
        if desk.focus != .coverage { notice = Notice("No other pane is shown here.") }
    }

    /// Moves the focus through the panes on the screen.
    mutating func moveFocus(by delta: Int) {
        let shown = desk.panes(on: size)
        guard let place = shown.firstIndex(of: desk.focus), shown.count > 1 else { return tellThereIsNoPane() }
        let next = shown[(place + delta + shown.count) % shown.count]
        if canTakeKeys(next) { desk.focus = next } else { _ = tellThereIsNoArticle() }
    }

    /// Whether there is something in a pane for keys to act on: beside an empty list no article is, and none is on its way.
    func canTakeKeys(_ pane: PaneID) -> Bool { pane != .article || article != nil || !list.isEmpty }
}
