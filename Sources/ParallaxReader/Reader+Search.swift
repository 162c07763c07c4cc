extension Reader {
    /// Opens the prompt over the focused pane, or steps through what was found there.
    mutating func performSearch(_ command: Command, count: Int?) -> Bool {
        switch command {
        case .search: prompt = SearchPrompt(over: focusedPane, as: self[focusedPane])
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

    mutating func pressInPrompt(_ key: Key) -> [Effect] {
        switch prompt?.press(key) ?? .ignored {
        case .changed: searchAgain()
        case .accepted: prompt = nil
        case .cancelled: cancelSearch()
        case .ignored: break
        }
        return followSelection()
    }

    mutating func paste(_ text: String) {
        guard prompt != nil else { return }
        prompt?.paste(text)
        searchAgain()
    }

    /// Every search begins where the prompt was opened, so that a longer query can lead back.
    private mutating func searchAgain() {
        guard let prompt else { return }
        self[prompt.pane] = prompt.origin
        fitPanes()
        self[prompt.pane]?.find(prompt.query)
    }

    private mutating func cancelSearch() {
        guard let prompt else { return }
        self[prompt.pane] = prompt.origin
        self.prompt = nil
    }
}
