import ParallaxCore

extension Reader {
    /// Opens the prompt over the focused pane, or steps through what was found there.
    mutating func performSearch(_ command: Command, count: Int?) -> [Effect]? {
        switch command {
        case .search:
            searchOrigin = place
            prompt = .search(SearchPrompt(over: focusedPane, as: self[focusedPane]))
            return []
        case .nextMatch: return stepMatch(by: count ?? 1)
        case .previousMatch: return stepMatch(by: -(count ?? 1))
        default: return nil
        }
    }

    private mutating func stepMatch(by count: Int) -> [Effect] {
        let isAtHits = focusedPane == .article || focusedPane == .list && list.search == nil
        if isAtHits, let effects = stepToNextHit(by: count) { return effects }
        guard let search = self[focusedPane]?.search else { return searchLastAgain(by: count) }
        if focusedPane == .list, !list.window.isWhole { return goToNext(.words(search.query), forward: count > 0) }
        if search.matches.isEmpty { tellAbsence(of: search.query) }
        self[focusedPane]?.stepMatch(by: count)
        return followSelection()
    }

    /// Searches for what was searched for last, in a view where nothing is lit.
    private mutating func searchLastAgain(by count: Int) -> [Effect] {
        guard let lastSearch else {
            notice = Notice(absenceOfSearch, isRepeated: page == .jobs)
            return []
        }
        if focusedPane == .list, !list.window.isWhole {
            list.light(lastSearch)
            return goToNext(.words(lastSearch), forward: count > 0)
        }
        self[focusedPane]?.find(lastSearch)
        if self[focusedPane]?.search?.matches.isEmpty == true { tellAbsence(of: lastSearch) }
        self[focusedPane]?.stepMatch(by: count > 0 ? count - 1 : count)
        return followSelection()
    }

    /// Says that a search found nothing; among the messages it would be found at once.
    private mutating func tellAbsence(of query: String) {
        notice = Notice("“\(query)” is not here.", isRepeated: page == .jobs)
    }

    /// Why there is no next match.
    private var absenceOfSearch: String {
        let key = keymap.key(for: .search, in: focusedPane) ?? ""
        guard let query = list.query?.search, !query.isEmpty else {
            return "There is no search to go on with: \(key) begins one."
        }
        return list.absence ?? "“\(query)” made the list: \(key) searches here."
    }

    /// Every search begins where the prompt was opened, so that a longer query can lead back.
    mutating func searchAgain(_ prompt: SearchPrompt) {
        self[prompt.pane] = prompt.origin
        fitPanes()
        self[prompt.pane]?.find(prompt.query)
    }

    /// Ends the search at what was found; in a list of which only a stretch is known it goes on looking.
    mutating func acceptSearch(_ search: SearchPrompt) -> [Effect] {
        guard TextSearch(search.query) != nil else { return acceptNothing(search) }
        prompt = nil
        lastSearch = search.query
        if let searchOrigin, searchOrigin != place, search.pane != page { places.leave(searchOrigin) }
        let isBeyond = search.pane == .list && list.search?.matches.isEmpty == true && !list.window.isWhole
        return isBeyond ? goToNext(.words(search.query), forward: true) : []
    }

    /// Enter on an empty line: on to the next match of the last search.
    private mutating func acceptNothing(_ search: SearchPrompt) -> [Effect] {
        cancelSearch(search)
        return stepMatch(by: 1)
    }

    mutating func cancelSearch(_ prompt: SearchPrompt) {
        self[prompt.pane] = prompt.origin
        self.prompt = nil
    }
}
