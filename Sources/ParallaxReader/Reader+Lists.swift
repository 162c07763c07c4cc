import ParallaxCore

extension Reader {
    /// Asks for what is missing around the part of the list that is seen, unless it is on its way.
    mutating func fetchAhead() -> [Effect] {
        guard let span = list.missing, !(tickets.isAwaiting(.page) && list.expectsView) else { return [] }
        list.expected = span
        let (query, ticket) = (list.query ?? ListQuery(), tickets.draw(for: .page))
        return [list.isViewKnown ? .pageAhead(query, span, ticket: ticket) : .page(query, span, ticket: ticket)]
    }

    /// The stretch on its way will not come, and is not asked for again.
    mutating func forgetExpectedList() {
        list.refused = list.expected
        (list.expected, list.isChanging) = (nil, false)
    }

    private mutating func ask(for span: ListSpan) -> [Effect] {
        list.expected = span
        return [.page(list.query ?? ListQuery(), span, ticket: tickets.draw(for: .page))]
    }

    /// Shows another list; what is seen stays until its first stretch is there.
    mutating func changeList(to query: ListQuery?, from span: ListSpan) -> [Effect] {
        if article?.search?.query == list.query?.search { article?.search = nil }
        list.query = query
        if !list.isNarrowed { listOrder = query?.order }
        (list.refused, list.unreadCount) = (nil, nil)
        list.isPutOff = false
        widerQuery = nil
        tickets.cancel(.ranking)
        guard let query else {
            tickets.cancel(.page)
            list.showShelf()
            return followSelection()
        }
        list.isChanging = true
        return ask(for: span) + countUnread(in: query)
    }

    /// Asks how many articles of a list were not read.
    private mutating func countUnread(in query: ListQuery) -> [Effect] {
        var unread = query
        unread.isUnread = true
        let span = ListSpan(start: .place(0), count: 0)
        return [.page(unread, span, ticket: tickets.draw(for: .unreadCount))]
    }

    /// Takes in a stretch of the list, or a count.
    mutating func show(_ page: ListPage, ticket: Int) -> [Effect] {
        if tickets.redeem(ticket, for: .unreadCount) {
            list.unreadCount = page.total
            return []
        }
        if tickets.redeem(ticket, for: .ranking) { return takeRanking(page) }
        guard tickets.redeem(ticket, for: .page) else { return [] }
        let shown = keepingArticleInFront(page)
        if shown != page { list.isPutOff = true }
        if list.isOutdated, putsOff(shown) {
            (list.expected, list.isOutdated, list.isPutOff) = (nil, false, true)
            return []
        }
        let wasChanging = list.isChanging
        list.take(marked(shown))
        if wasChanging, article?.article.id == list.selectedID { lightHits() }
        let wider = widen()
        return wider.isEmpty ? followList() + rank() : wider
    }

    /// Shows the selected article; beside a list that has none nothing is shown.
    private mutating func followList() -> [Effect] {
        if list.isEmpty, list.isNarrowed {
            tickets.cancel(.article)
            (article, wanted) = (nil, nil)
        }
        return followSelection()
    }

    /// The article in front stays in the list until the reader leaves it, though the list has lost it, as one of unread
    /// articles does when it is read: the next article is then the one behind it.
    private func keepingArticleInFront(_ page: ListPage) -> ListPage {
        guard let front = articleInFront, !list.isChanging else { return page }
        return list.keeping(front, in: page) ?? page
    }

    /// Whether a list that was asked for anew does not tell where the article in front stood: taking it would lead the
    /// reader on to another one.
    private func putsOff(_ page: ListPage) -> Bool {
        guard let front = articleInFront else { return false }
        return !page.entries.contains { $0.id == front }
    }

    /// The article that is read and selected; `nil` while the reader is in the list.
    private var articleInFront: Article.ID? {
        desk.focus != .list && wanted == list.selectedID ? wanted : nil
    }

    /// Shows the list as it is now to a reader who has left the article that it no longer has.
    mutating func takeUpList() -> [Effect] {
        guard list.isPutOff, desk.focus == .list else { return [] }
        return askAgain()
    }

    private mutating func askAgain() -> [Effect] {
        (list.isOutdated, list.isPutOff) = (true, false)
        list.refused = nil
        return ask(for: list.firstSpan) + countUnread(in: list.query ?? ListQuery())
    }

    /// The stretch as the reader's last marks make it, which may be ahead of it.
    func marked(_ page: ListPage) -> ListPage {
        ListPage(first: page.first, entries: page.entries.map(marked), total: page.total)
    }

    func marked(_ entry: ListEntry) -> ListEntry {
        var entry = entry
        if let marks = marks[entry.id] { entry.marks = marks }
        return entry
    }

    /// Another program changed the library: what is seen is asked for again, and the reader stays at the article.
    mutating func refreshList() -> [Effect] {
        forgetAhead()
        let pending = Set(unkept.values.flatMap(\.marked))
        marks = marks.filter { pending.contains($0.key) }
        return (list.query == nil ? [] : askAgain()) + refreshDesk()
    }

    /// Asks again for what is on the desk.
    private mutating func refreshDesk() -> [Effect] {
        var effects: [Effect] = []
        if let wanted { effects.append(.article(wanted, ticket: tickets.draw(for: .article))) }
        if let pair = comparedPair { effects += compare(pair[0], with: pair[1]) }
        return effects + refreshStories()
    }

    mutating func shelve(_ entries: [ListEntry]) -> [Effect] {
        list.shelve(entries.map(marked))
        let comparing = compareAtStart()
        return comparing + (isComparingAtStart ? [] : followSelection()) + gatherQuotes()
    }
}

// MARK: Looking for articles beyond what is known

extension Reader {
    /// Goes to the next article of a kind: at once where it is known, else when the list was looked through.
    mutating func goToNext(_ target: ListSearch.Target, forward: Bool) -> [Effect] {
        guard let here = list.selection else { return tellThereIsNoArticle() }
        if let place = list.next(target, from: here, forward: forward) {
            return selectFromAnywhere { $0.select(at: place) }
        }
        guard !list.window.isWhole else {
            tellAbsence(of: target, forward, hasOther: list.holds(target))
            return []
        }
        return seek(ListSearch(for: target, in: list.query ?? ListQuery(), from: here, isForward: forward))
    }

    private mutating func seek(_ search: ListSearch) -> [Effect] {
        sought = search
        return [.find(search, ticket: tickets.draw(for: .find))]
    }

    private mutating func tellAbsence(of target: ListSearch.Target, _ forward: Bool, hasOther: Bool) {
        notice = Notice(hasOther ? target.absence(forward) : target.absence)
    }

    mutating func takeFound(_ id: Article.ID?, in page: ListPage?, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .find), let search = sought else { return [] }
        sought = nil
        if search.isQuestion {
            tellAbsence(of: search.target, !search.isForward, hasOther: id != nil)
            return []
        }
        guard let id, let page else {
            guard list.holds(search.target) else { return seek(search.turned) }
            tellAbsence(of: search.target, search.isForward, hasOther: true)
            return []
        }
        let found = marked(page)
        return selectFromAnywhere {
            ($0.expected, $0.isOutdated) = (nil, true)
            $0.take(found)
            $0.select(id)
        }
    }

    /// Changes the selection, and shows the article where one is read.
    mutating func selectFromAnywhere(_ change: (inout ListPane) -> Void) -> [Effect] {
        if desk.focus != .list && desk.stage != .compare { leavePlace() }
        change(&list)
        if desk.focus == .list || desk.stage == .article { return followSelection() }
        return showArticle(focus: .article)
    }
}

extension ListPane {
    /// The next place of a kind among those that are known without a gap; `nil` when it lies beyond, or nowhere.
    func next(_ target: ListSearch.Target, from here: Int, forward: Bool) -> Int? {
        guard window.places.contains(here) else { return nil }
        let isWanted = target.test()
        let places = forward ? (here + 1)..<max(here + 1, window.places.upperBound) : window.places.lowerBound..<here
        let holds: (Int) -> Bool = { place in window[place].map(isWanted) ?? false }
        return forward ? places.first(where: holds) : places.last(where: holds)
    }
}

extension ListPane {
    /// Whether an article that is known is one of a kind.
    fileprivate func holds(_ target: ListSearch.Target) -> Bool { window.entries.contains(where: target.test()) }
}

extension ListSearch.Target {
    /// What is said when there is none at all.
    fileprivate var absence: String {
        switch self {
        case .unread: "There is no unread article."
        case .words(let words): "There is no “\(words)” in the list."
        }
    }

    /// What is said when there is none further on.
    fileprivate func absence(_ isForward: Bool) -> String {
        switch self {
        case .unread: "No unread article \(isForward ? "below" : "above")."
        case .words(let words): "No “\(words)” \(isForward ? "further down" : "further up")."
        }
    }
}
