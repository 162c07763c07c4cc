/// The line a search is typed into.
struct SearchPrompt: Hashable, Sendable {
    /// What was typed so far.
    private(set) var query = ""
    /// The pane that is searched.
    let pane: PaneID
    private let snapshot: PaneSnapshot?

    /// Opens a prompt over a pane as it is now.
    init(over pane: PaneID, as state: (any Pane)?) {
        self.pane = pane
        snapshot = state.flatMap(PaneSnapshot.init)
    }

    /// The pane as it was when the prompt was opened.
    var origin: (any Pane)? { snapshot?.pane }

    /// What a key does to the prompt.
    enum Answer {
        /// The query is another one now.
        case changed
        /// The reader wants to stay where the search led.
        case accepted
        /// The reader wants to be back where the search began.
        case cancelled
        /// The key means nothing here.
        case ignored
    }

    mutating func press(_ key: Key) -> Answer {
        switch key {
        case .character(let text): return edit { $0 += text }
        case .backspace where query.isEmpty: return .cancelled
        case .backspace: return edit { $0.removeLast() }
        case .control("u"): return edit { $0 = "" }
        case .control("w"): return edit { $0.removeLastWord() }
        case .enter: return .accepted
        case .escape, .control("c"), .control("g"): return .cancelled
        default: return .ignored
        }
    }

    mutating func paste(_ text: String) {
        query += text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private mutating func edit(_ change: (inout String) -> Void) -> Answer {
        change(&query)
        return .changed
    }
}

/// A pane at one moment.
private enum PaneSnapshot: Hashable, Sendable {
    case list(ListPane)
    case article(ArticlePane)
    case compare(ComparePane)
    case help(HelpPane)

    init?(_ pane: any Pane) {
        switch pane {
        case let pane as ListPane: self = .list(pane)
        case let pane as ArticlePane: self = .article(pane)
        case let pane as ComparePane: self = .compare(pane)
        case let pane as HelpPane: self = .help(pane)
        default: return nil
        }
    }

    var pane: any Pane {
        switch self {
        case .list(let pane): pane
        case .article(let pane): pane
        case .compare(let pane): pane
        case .help(let pane): pane
        }
    }
}

extension String {
    fileprivate mutating func removeLastWord() {
        while last?.isWhitespace == true { removeLast() }
        while let last, !last.isWhitespace { removeLast() }
    }
}
