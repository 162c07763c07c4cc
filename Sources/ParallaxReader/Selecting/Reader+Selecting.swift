import ParallaxCore
import ParallaxScreen

extension Reader {
    /// Commands that begin, extend, copy and end a selection; `nil` for all others.
    mutating func performOnSelection(_ command: Command, count: Int?) -> [Effect]? {
        guard page == nil else { return nil }
        if command == .select {
            turnSelection()
            return []
        }
        guard isSelecting else { return nil }
        switch command {
        case .cancel:
            endSelection()
            return []
        case .copyPassage, .copyCitation:
            defer { endSelection() }
            return copySelection(withCitation: command == .copyCitation)
        default: return extendSelection(by: command, count: count) ? [] : nil
        }
    }

    /// What is selected in the pane in focus.
    var selectedPassages: [CitedPassage] {
        switch desk.focus {
        case .article: article?.selectedPassage.map { [$0] } ?? []
        case .compare: compare?.selectedPassages ?? []
        case .list, .card, .quotes, .coverage, .stories, .story, .help, .jobs: []
        }
    }

    /// Whether something is selected in the pane in focus.
    var isSelecting: Bool {
        switch desk.focus {
        case .article: article?.selection != nil
        case .compare: compare?.selection != nil
        case .list, .card, .quotes, .coverage, .stories, .story, .help, .jobs: false
        }
    }

    private mutating func turnSelection() {
        if isSelecting { return endSelection() }
        if desk.focus == .list, desk.main == .article || desk.main == .compare { desk.focus = desk.main }
        let hasBegun =
            switch desk.focus {
            case .article: article?.beginSelection() ?? false
            case .compare: compare?.beginSelection() ?? false
            case .list, .card, .quotes, .coverage, .stories, .story, .help, .jobs: false
            }
        if !hasBegun { notice = Notice("Passages are selected in an article or a comparison.") }
    }

    /// Selects nothing any more.
    mutating func endSelection() {
        article?.selection = nil
        compare?.selection = nil
    }

    private mutating func extendSelection(by command: Command, count: Int?) -> Bool {
        switch desk.focus {
        case .article: article?.extendSelection(by: command, count: count) ?? false
        case .compare: compare?.extendSelection(by: command, count: count) ?? false
        case .list, .card, .quotes, .coverage, .stories, .story, .help, .jobs: false
        }
    }

    /// Selects what the pointer was drawn over, in the pane in which it was pressed.
    mutating func dragSelection(_ event: MouseEvent) {
        guard heldBorder == nil, let area = desk.areas(on: size).panes[desk.focus], page == nil,
            area.contains(x: event.x, y: event.y)
        else { return }
        switch desk.focus {
        case .article: article?.dragSelection(column: event.x - area.x, row: event.y - area.y)
        case .compare: compare?.dragSelection(row: event.y - area.y)
        case .list, .card, .quotes, .coverage, .stories, .story, .help, .jobs: return
        }
    }

    /// How much is selected, and what the keys do with it, from the live key map.
    var selectionHints: String? {
        guard isSelecting else { return nil }
        let hints: [(Command, String)] = [
            (.copyPassage, "copy"), (.copyCitation, "copy with citation"), (.cancel, "leave"),
        ]
        return "selected: \(selectionTally)"
            + hints.compactMap { command, word in
                keymap.key(for: command, in: desk.focus).map { "  \($0) \(word)" }
            }.joined()
    }

    private var selectionTally: String {
        if desk.focus == .compare, let selection = compare?.selection {
            let count = selection.passages.range.count
            let sides = selection.sides.map(\.letter).joined(separator: " and ")
            return (count == 1 ? "1 passage" : "\(count) passages") + " of \(sides)"
        }
        let count = article?.selection?.range.count ?? 0
        return count == 1 ? "1 sentence" : "\(count) sentences"
    }
}
