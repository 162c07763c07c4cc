/// The line a search is typed into.
struct SearchPrompt: Hashable, Sendable {
    var line = TypedLine()
    /// The pane that is searched.
    let pane: PaneID
    private let snapshot: PaneSnapshot?

    /// Opens a prompt over a pane as it is now.
    init(over pane: PaneID, as state: (any Pane)?) {
        self.pane = pane
        snapshot = state.flatMap(PaneSnapshot.init)
    }

    /// What was typed so far.
    var query: String { line.text }

    /// The pane as it was when the prompt was opened.
    var origin: (any Pane)? { snapshot?.pane }
}

/// A pane at one moment.
private enum PaneSnapshot: Hashable, Sendable {
    case list(ListPane)
    case article(ArticlePane)
    case compare(ComparePane)
    case card(QuoteCardPane)
    case quotes(QuotesPane)
    case coverage(CoveragePane)
    case stories(StoriesPane)
    case story(StoryPane)
    case help(HelpPane)
    case jobs(JobsPane)

    init?(_ pane: any Pane) {
        switch pane {
        case let pane as ListPane: self = .list(pane)
        case let pane as ArticlePane: self = .article(pane)
        case let pane as ComparePane: self = .compare(pane)
        case let pane as QuoteCardPane: self = .card(pane)
        case let pane as QuotesPane: self = .quotes(pane)
        case let pane as CoveragePane: self = .coverage(pane)
        case let pane as StoriesPane: self = .stories(pane)
        case let pane as StoryPane: self = .story(pane)
        case let pane as HelpPane: self = .help(pane)
        case let pane as JobsPane: self = .jobs(pane)
        default: return nil
        }
    }

    var pane: any Pane {
        switch self {
        case .list(let pane): pane
        case .article(let pane): pane
        case .compare(let pane): pane
        case .card(let pane): pane
        case .quotes(let pane): pane
        case .coverage(let pane): pane
        case .stories(let pane): pane
        case .story(let pane): pane
        case .help(let pane): pane
        case .jobs(let pane): pane
        }
    }
}
