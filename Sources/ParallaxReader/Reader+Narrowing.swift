import ParallaxCore

extension Reader {
    /// The list of everything, in its order.
    private var wholeList: ListQuery? {
        guard list.shelf == nil || listOrder != nil else { return nil }
        var query = ListQuery()
        query.order = listOrder ?? .newest
        return query
    }

    /// Turns through all, unread and starred articles, those of the selected one's outlet, and those of its story.
    mutating func turnList() -> [Effect] {
        guard desk.stage == .article else { return refuse(.turnList) }
        var query = ListQuery()
        query.order = listOrder ?? .newest
        let now = list.query ?? query
        turnedAt = list.selected ?? (now.isUnread || now.isStarred ? turnedAt : nil)
        switch (now.isUnread, now.isStarred, now.outlet, now.story) {
        case (true, _, _, _): query.isStarred = true
        case (_, true, _, _) where turnedAt?.outlet != nil: query.outlet = turnedAt?.outlet
        case (_, true, _, _), (_, _, .some, _): query.story = turnedAt?.story
        case (_, _, _, .some): break
        default: query.isUnread = true
        }
        let isWhole = query == ListQuery() || (now.outlet != nil || now.isStarred) && turnedAt == nil
        if isWhole { turnedAt = nil }
        return changeList(to: isWhole ? wholeList : query, from: list.firstSpan)
    }

    /// Shows every article again.
    mutating func clearList() -> [Effect] { changeList(to: wholeList, from: list.firstSpan) }

    /// Orders the list anew.
    mutating func orderList() -> [Effect] {
        guard desk.focus == .list else { return refuse(.changeOrder) }
        ranks = false
        var query = list.query ?? ListQuery()
        let next = list.query == nil ? query.order : query.order.next(hasSearch: !query.search.isEmpty)
        if next == nil, list.shelf != nil, !list.isNarrowed { return changeList(to: nil, from: list.firstSpan) }
        query.order = next ?? (query.search.isEmpty ? .newest : .relevance)
        if query.order != .relevance { listOrder = query.order }
        return changeList(to: query, from: list.firstSpan)
    }

    /// Opens the line that narrows the list.
    mutating func openListFilter() -> [Effect] {
        prompt = .list(
            ListPrompt(.filter, text: list.query?.search ?? "", over: list.query, at: list.selectedID, names: names))
        return [.names(ticket: tickets.draw(for: .names))]
    }

    /// Opens the line that searches the library; what it finds is the list.
    mutating func openLibrarySearch() -> [Effect] {
        let hasLeft = (desk.stage != .article || desk.focus != .list) && !list.isEmpty
        if hasLeft { leavePlace() }
        let effects = showArticle(focus: .list)
        prompt = .list(
            ListPrompt(.search, text: "", over: list.query, at: list.selectedID, hasLeft: hasLeft, names: names))
        return effects + [.names(ticket: tickets.draw(for: .names))]
    }

    mutating func pressInListPrompt(_ key: Key, _ open: ListPrompt) -> [Effect] {
        var open = open
        if key == .up || key == .down {
            list.move(by: key == .down ? 1 : -1)
            return followSelection()
        }
        let answer = open.press(key)
        prompt = .list(open)
        return answerList(answer, open)
    }

    mutating func answerList(_ answer: TypedLine.Answer, _ open: ListPrompt) -> [Effect] {
        switch answer {
        case .ignored: return []
        case .cancelled:
            prompt = nil
            list.expect(selected: open.earlierID)
            let effects = open.earlier == list.query ? [] : changeList(to: open.earlier, from: list.firstSpan)
            return effects + (open.hasLeft ? returnBack() : [])
        case .changed: return narrow(by: open, isDone: false)
        case .accepted: return narrow(by: open, isDone: true)
        }
    }

    /// Shows what the line asks for; what cannot be understood is told, and the list stays.
    private mutating func narrow(by open: ListPrompt, isDone: Bool) -> [Effect] {
        var open = open
        do {
            var query = try open.query(isDone: isDone, wholeList)
            open.problem = nil
            prompt = isDone ? nil : .list(open)
            let isSearch = open.purpose == .search
            if isDone, isSearch { lastSearch = nil }
            if isDone, isSearch, list.query?.order == .relevance, query?.search.isEmpty == false {
                query?.order = .relevance
            }
            ranks = isSearch && query?.order != .relevance
            let isSame = query == list.query || query?.search == list.query?.search && list.query?.order == .relevance
            if isSame { return [] }
            let typed = isDone ? try? open.query(isDone: false, wholeList) : nil
            return find(query, isSearch && !isDone, widening: typed)
        } catch {
            open.problem = error.sentence(in: open.line.text)
            prompt = .list(open)
            return []
        }
    }

    /// Shows what a line asks for.
    ///
    /// - Parameters:
    ///   - isNew: Whether the reader begins at the best of what is found, and not where he was.
    ///   - typed: What the line asked for while its last word was typed: it stays where nothing has that very word.
    private mutating func find(_ query: ListQuery?, _ isNew: Bool, widening typed: ListQuery?) -> [Effect] {
        if isNew { list.expect(selected: nil) }
        let before = list.query
        let isTyped = typed?.search.isEmpty == false && before?.search == typed?.search
        let mayHaveSome = list.isChanging || !list.isEmpty
        let effects = changeList(to: query, from: list.topSpan)
        widerQuery = isTyped && mayHaveSome ? before : nil
        return effects
    }

    /// Goes back to what was found while a word was typed, for nothing has it as it stands.
    mutating func widen() -> [Effect] {
        guard let wider = widerQuery, let query = list.query else { return [] }
        widerQuery = nil
        guard list.isEmpty else { return [] }
        notice = Notice("Nothing has “\(query.search)” as it stands; this is “\(wider.search)”.")
        return changeList(to: wider, from: list.topSpan)
    }

    /// Asks for the ranked results behind those by date, which are there first.
    mutating func rank() -> [Effect] {
        guard ranks, var query = list.query, !query.search.isEmpty, query.order == .newest, !list.isEmpty else {
            return []
        }
        ranks = false
        query.order = .relevance
        return [.ranking(query, list.topSpan, ticket: tickets.draw(for: .ranking))]
    }

    /// The ranked results take the place of those by date, unless the reader walks among them already.
    mutating func takeRanking(_ page: ListPage) -> [Effect] {
        guard list.selection == 0, !list.isChanging, var query = list.query else { return [] }
        query.order = .relevance
        tickets.cancel(.page)
        list.query = query
        list.expected = nil
        list.isChanging = true
        list.expect(selected: nil)
        list.take(marked(page))
        return followSelection()
    }
}

extension SearchSyntaxProblem {
    /// The sentence, and the part of the query it is about.
    fileprivate func sentence(in query: String) -> String {
        let end = min(range.end, query.utf8.count)
        guard range.start < end else { return "\(description) (at the end)" }
        return "\(description) (at “\(query[TextRange(start: range.start, end: end)])”)"
    }
}
