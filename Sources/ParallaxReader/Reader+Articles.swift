import ParallaxCore
import ParallaxScreen

extension Reader {
    /// Asks for the selected article unless it is on the desk or on its way.
    mutating func followSelection() -> [Effect] {
        guard let selected = list.selected?.id, selected != wanted else { return [] }
        if desk.focus == .list { desk.hasOpener = false }
        wanted = selected
        if let opened = ahead[selected] {
            tickets.cancel(.article)
            return show(opened)
        }
        return [.article(selected, ticket: tickets.draw(for: .article))]
    }

    mutating func finishOpening(_ problems: [String]) -> [Effect] {
        progress = nil
        tell(unknownArticle + problems)
        guard !isLibrary, !list.isEmpty else { return [] }
        switch opening {
        case .search(let query): return searchAtStart(query)
        case .article(let id):
            guard list.entry(id) != nil else { return [] }
            list.select(id)
            return showArticle(focus: .article)
        case .browsing, .comparing: return []
        }
    }

    /// What is said of an article that was asked for and is not among the files; nothing of all others.
    private var unknownArticle: [String] {
        guard !isLibrary, !list.isEmpty, case .article(let id) = opening, list.entry(id) == nil else { return [] }
        return ["No article here has the name “\(id.rawValue)”; parallax extract prints the names."]
    }

    /// Reports problems of the start, the first in the status line.
    mutating func tell(_ problems: [String]) {
        record(problems.map { Notice($0, isError: true) })
        guard let first = problems.first else { return }
        let key = keymap.key(for: .messages) ?? ""
        let more = problems.count > 1 ? " (and \(problems.count - 1) more: \(key))" : ""
        notice = Notice(first + more, isError: true, isRepeated: true)
    }

    /// Says what came of long work; of several problems one sentence stands for all, and a key shows them.
    mutating func tell(_ summary: String, problems: [String], inShort several: String) {
        guard let first = problems.first else {
            notice = Notice(summary)
            return
        }
        record(problems.map { Notice($0, isError: true) })
        let key = keymap.key(for: .messages) ?? ""
        let what = problems.count == 1 ? first : "\(several) (\(key))"
        notice = Notice("\(summary) \(what)", isError: true, isRepeated: true)
    }

    /// Says what went wrong.
    private mutating func report(_ sentence: String) { notice = Notice(sentence, isError: true) }

    mutating func show(_ opened: OpenedArticle, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .article) else { return [] }
        quoteCorrections.learn(opened.annotated, from: ticket)
        return show(opened)
    }

    private mutating func show(_ opened: OpenedArticle) -> [Effect] {
        let id = opened.annotated.article.id
        if let before = article?.article, before.id == id, before.text != opened.annotated.article.text {
            undoSteps.removeAll { $0.isAboutText(of: id) }
            quoteCorrections[id] = nil
            links.forget(id)
        }
        (story, storyName) = (opened.story.map(marked), opened.storyName)
        let line = about(opened.annotated.article)
        if article?.article.id == id {
            article?.update(opened.annotated, about: line)
        } else if let pane = ahead.pane(of: id), pane.isLaidOut(in: articleSize, about: line) {
            article = pane
        } else {
            article = pane(of: opened, about: line)
        }
        article?.show(opened.notes)
        lightHits()
        return resumeArticle() + compareIfWanted() + freshen()
    }

    /// An article as it is laid out on this desk.
    func pane(of opened: OpenedArticle, about line: [String]) -> ArticlePane {
        ArticlePane(opened.annotated, about: line, size: articleSize, measure: settings.measure)
    }

    /// The size of the pane of an article; that of the screen while it is not shown.
    var articleSize: Size { desk.areas(on: size).panes[.article]?.size ?? size }

    mutating func fail(_ sentence: String, ticket: Int) -> [Effect] {
        let isUndo = restoreUndo(ticket)
        if let step = unkept.removeValue(forKey: ticket) {
            report(sentence)
            putBack(step, isUndo: isUndo)
            return []
        }
        guard let purpose = tickets.redeem(ticket) else { return [] }
        if resuming != nil, purpose == .article || purpose == .comparison {
            resuming = nil
            return []
        }
        report(sentence)
        switch purpose {
        case .correction(let id): giveUpCorrections(of: id, isUndo: isUndo)
        case .quotes, .coverage: return closeView()
        case .page: forgetExpectedList()
        case .article: isComparisonWanted = false
        case .comparison: return followSelection()
        case .story: failDecision()
        case .stories, .openedStory, .find, .names, .themes, .keptTheme, .unreadCount, .ranking, .wholeText, .visit,
            .export, .pipe, .copying, .files, .readingAhead:
            break
        case .feeds, .adding: return refreshList()
        }
        return []
    }

    /// What is told under a headline.
    func about(_ article: Article) -> [String] { about(article, toldBy: story) }

    /// The same for an article that is told by others than the one on the desk.
    func about(_ article: Article, toldBy story: [ListEntry]) -> [String] {
        guard let entry = list.entry(article.id) ?? story.first(where: { $0.id == article.id }) else { return [] }
        var parts = [entry.outletOrFile]
        if let date = entry.published?.readable { parts.append(date) }
        parts.append(entry.wordCount == 1 ? "1 word" : "\(entry.wordCount) words")
        parts.append(entry.quoteCount == 1 ? "1 quote" : "\(entry.quoteCount) quotes")
        if let tellers = tellers(of: entry, among: story) { parts.append(tellers) }
        return parts
    }

    /// How many tell the story of an article; `nil` when it is the only one.
    private func tellers(of entry: ListEntry, among story: [ListEntry]) -> String? {
        let members = members(ofStoryOf: entry.id, in: story)
        let outlets = members.map { Set($0.map(\.outletOrFile)).count } ?? 1
        if outlets > 1 { return "\(outlets) outlets" }
        let articles = members?.count ?? entry.storySize
        return articles > 1 ? "\(articles) articles" : nil
    }

    /// The articles that tell the story of an article, itself among them, in list order; `nil` while that is not known.
    func members(ofStoryOf id: Article.ID) -> [ListEntry]? { members(ofStoryOf: id, in: story) }

    private func members(ofStoryOf id: Article.ID, in story: [ListEntry]) -> [ListEntry]? {
        if list.shelf != nil { return list.entry(id).flatMap(list.shelved) }
        if story.contains(where: { $0.id == id }) { return story }
        return nil
    }
}
