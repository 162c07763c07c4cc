extension Reader {
    /// Opens the prompt over the focused pane, or steps through what was found there.
    mutating func performSearch(_ command: Command, count: Int?) -> Bool {
        switch command {
        case .search: prompt = .search(SearchPrompt(over: focusedPane, as: self[focusedPane]))
        case .nextMatch: stepMatch(by: count ?? 1)
        case .previousMatch: stepMatch(by: -(count ?? 1))
        default: return false
        }
        return true
    }

    private mutating func stepMatch(by count: Int) {
        guard let search = self[focusedPane]?.search else {
            notice = Notice("Nothing was searched for yet: / begins a search.")
            return
        }
        if search.matches.isEmpty { notice = Notice("“\(search.query)” is not here.") }
        self[focusedPane]?.stepMatch(by: count)
    }

    /// Every search begins where the prompt was opened, so that a longer query can lead back.
    mutating func searchAgain(_ prompt: SearchPrompt) {
        self[prompt.pane] = prompt.origin
        fitPanes()
        self[prompt.pane]?.find(prompt.query)
    }

    mutating func cancelSearch(_ prompt: SearchPrompt) {
        self[prompt.pane] = prompt.origin
        self.prompt = nil
    }
}
