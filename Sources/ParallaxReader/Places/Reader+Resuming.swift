import ParallaxCore
import ParallaxScreen

extension Reader {
    /// Where the reader is, as the next start needs it; `nil` when the articles are no library.
    private var readingPlace: ReadingPlace? {
        guard isLibrary, list.query != nil else { return nil }
        let memory = ReadingMemory(commands: history.lines, marks: placeMarks, search: lastSearch)
        var place = placeHere.remembering(memory)
        place.look = lookHere
        return place
    }

    /// Where the reader is, without what else outlives a run.
    var placeHere: ReadingPlace {
        let selected = articleHere
        let read = article.flatMap { $0.article.id == selected ? $0 : nil }
        return ReadingPlace(
            query: list.query ?? ListQuery(), selected: selected, offset: read?.anchor ?? 0,
            lead: compare?.anchor?.lead ?? read?.lead ?? 0, view: view,
            focus: desk.focus, isListHidden: desk.isListHidden, row: rowHere)
    }

    /// The article by which the view is opened again: that of the list, where it tells the story of the view.
    private var articleHere: Article.ID? {
        switch desk.stage {
        case .article, .compare, .stories, .story: return list.selectedID
        case .card, .quotes, .coverage:
            guard let subject = articleInFocus, members(ofStoryOf: subject) == nil else { return list.selectedID }
            return subject
        }
    }

    /// Takes up what outlived the last run.
    private mutating func remember(_ memory: ReadingMemory?) {
        guard let memory else { return }
        history = CommandHistory(memory.commands)
        placeMarks = memory.marks.filter { Self.isMark($0.key) }
        lastSearch = memory.search
    }

    private var view: ReadingPlace.View {
        switch desk.stage {
        case .article: return .article
        case .compare:
            guard let compare else { return .article }
            let (left, right) = (compare.comparison.left.article.id, compare.comparison.right.article.id)
            return .comparison(
                left: left, right: right, offset: compare.anchor?.offset ?? 0,
                isRight: compare.anchor?.side == .right)
        case .card: return .quotes(of: card?.opened.place.article ?? Article.ID(rawValue: ""))
        case .quotes: return .quotes(of: quotes?.subject ?? Article.ID(rawValue: ""))
        case .coverage: return .coverage(of: coverage?.subject ?? Article.ID(rawValue: ""))
        case .stories, .story: return .stories
        }
    }

    /// Whether the reader has moved since the place was kept.
    public var hasMoved: Bool { isLibrary && !isPlaceKept }

    /// Keeps the place when it is another one.
    mutating func keepPlace() -> [Effect] {
        isPlaceKept = true
        guard let place = readingPlace, place != keptPlace else { return [] }
        keptPlace = place
        return [.keepPlace(place)]
    }

    /// Ends the program; the place is kept first.
    mutating func leave() -> [Effect] { keepPlace() + [.quit] }

    /// The library is open: asks for everything the desk needs at once, as it was left or as the command line wants it.
    mutating func openLibrary(_ kept: ReadingPlace?) -> [Effect] {
        (isLibrary, progress, keptPlace) = (true, nil, kept)
        list.query = ListQuery()
        if let order = kept?.query.order, order != .relevance { listOrder = order }
        remember(kept?.memory)
        switch opening {
        case .search(let query): return searchAtStart(query)
        case .article(let id): return resume(at: ReadingPlace(of: id))
        case .browsing, .comparing:
            return kept.map { resume(at: $0) } ?? changeList(to: ListQuery(), from: list.topSpan)
        }
    }

    mutating func resume(at place: ReadingPlace) -> [Effect] {
        resuming = place
        list.expect(selected: place.selected)
        desk.isListHidden = place.isListHidden
        takeDesk(place.look)
        var effects = changeList(to: place.query, from: list.firstSpan)
        guard let selected = place.selected else { return effects }
        wanted = selected
        effects.append(.article(selected, ticket: tickets.draw(for: .article)))
        if case .comparison(let left, let right, _, _) = place.view { effects += compare(left, with: right) }
        return effects
    }

    /// The article is there at which the reader left: the desk is as it was.
    mutating func resumeArticle() -> [Effect] {
        guard let place = resuming, article?.article.id == place.selected else { return [] }
        fitPanes()
        takeArticle(place.look)
        article?.go(to: place.offset, lead: compare == nil ? place.lead : 0)
        article?.take(target: place.row)
        switch place.view {
        case .article:
            resuming = nil
            if place.focus == .article || place.focus == .list { desk.focus = place.focus }
        case .comparison: break
        case .quotes(let subject):
            (resuming, desk.focus) = (nil, .article)
            return resumeTable(place) { $0.reopenQuotes(of: subject, at: place.row, filter: place.look?.filter) }
        case .coverage(let subject):
            (resuming, desk.focus) = (nil, .article)
            return resumeTable(place) { $0.reopenCoverage(of: subject, at: place.row) }
        case .stories:
            resuming = nil
            return resumeTable(place) { $0.reopenStories(at: place.row, filter: place.look?.filter) }
        }
        return []
    }

    /// Opens a table as it was shown.
    private mutating func resumeTable(_ place: ReadingPlace, open: (inout Reader) -> [Effect]) -> [Effect] {
        let effects = open(&self)
        takeTable(place.look)
        focusList(of: place)
        return effects
    }

    /// Gives the list the keys where it had them, unless it is not shown on this screen.
    private mutating func focusList(of place: ReadingPlace) {
        if place.focus == .list, desk.panes(on: size).contains(.list) { desk.focus = .list }
    }

    /// The comparison is there at which the reader left.
    mutating func resumeComparison() {
        guard let place = resuming, case .comparison(_, _, let offset, let isRight) = place.view else { return }
        resuming = nil
        if let selected = place.selected { list.go(to: selected) }
        fitPanes()
        takeComparison(place.look)
        if offset > 0 {
            compare?.go(to: CompareAnchor(side: isRight ? .right : .left, offset: offset, lead: place.lead))
        }
        if case .passage(let start, let isRight) = place.row {
            compare?.choose(at: CompareAnchor(side: isRight ? .right : .left, offset: start, lead: 0))
        }
        focusList(of: place)
    }

    /// `--search`: the query as if it had been typed.
    mutating func searchAtStart(_ text: String) -> [Effect] {
        var open = ListPrompt(.search, text: "", over: list.query, at: nil, names: names)
        open.paste(text)
        let whole = changeList(to: list.query, from: list.topSpan)
        return whole + answerList(.accepted, open)
    }
}

extension ReadingPlace {
    /// The beginning of an article, read alone.
    fileprivate init(of id: Article.ID) {
        self.init(
            query: ListQuery(), selected: id, offset: 0, lead: 0, view: .article, focus: .article, isListHidden: false,
            row: nil)
    }
}
