import ParallaxCore

extension Reader {
    /// Asks for the selected article unless it is on the desk or on its way.
    mutating func followSelection() -> [Effect] {
        guard let selected = list.selected?.id, selected != wanted else { return [] }
        wanted = selected
        return [.article(selected, ticket: tickets.draw(for: .article))]
    }

    mutating func shelve(_ entries: [ListEntry]) -> [Effect] {
        list.shelve(entries)
        let comparing = compareAtStart()
        return comparing + (isComparingAtStart ? [] : followSelection()) + gatherQuotes()
    }

    mutating func finishOpening(_ problems: [String]) {
        progress = nil
        guard let first = problems.first else { return }
        let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
        notice = Notice(first + more, isError: true)
    }

    mutating func show(_ annotated: AnnotatedArticle, ticket: Int) -> [Effect] {
        let id = annotated.article.id
        if tickets.redeem(ticket, for: .correction(id)) { return takeIn(annotated) }
        guard tickets.redeem(ticket, for: .article) else { return [] }
        let line = about(annotated.article)
        if article?.article.id == id {
            article?.update(annotated, about: line)
        } else {
            article = ArticlePane(annotated, about: line)
        }
        if desk.focus == .article { list.markOpened(id) }
        return freshen()
    }

    mutating func fail(_ sentence: String, ticket: Int) -> [Effect] {
        guard let purpose = tickets.redeem(ticket) else { return [] }
        notice = Notice(sentence, isError: true)
        switch purpose {
        case .correction(let id): quoteCorrections[id] = nil
        case .quotes: return closeView()
        case .comparison: return followSelection()
        case .article: break
        }
        return []
    }

    /// The line under a headline.
    func about(_ article: Article) -> String {
        guard let entry = list.entries.first(where: { $0.id == article.id }) else { return "" }
        var parts = [entry.outlet ?? "outlet unknown"]
        if let date = entry.published?.readable { parts.append(date) }
        parts.append("\(entry.wordCount) words")
        parts.append(entry.quoteCount == 1 ? "1 quote" : "\(entry.quoteCount) quotes")
        let outlets = list.siblings(of: entry).count + 1
        if outlets > 1 { parts.append("\(outlets) outlets") }
        return parts.joined(separator: " · ")
    }
}
