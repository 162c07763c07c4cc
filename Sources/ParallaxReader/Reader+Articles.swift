import ParallaxCore

extension Reader {
    /// Asks for the selected article unless it is on the desk or on its way.
    mutating func followSelection() -> [Effect] {
        guard let selected = list.selected?.id, selected != wanted else { return [] }
        wanted = selected
        return [.article(selected, ticket: tickets.draw(for: .article))]
    }

    mutating func shelve(_ entries: [ShelfEntry]) -> [Effect] {
        list.shelve(entries)
        return followSelection() + compareAtStart()
    }

    mutating func finishOpening(_ problems: [String]) {
        progress = nil
        guard let first = problems.first else { return }
        let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
        notice = Notice(first + more, isError: true)
    }

    mutating func show(_ annotated: AnnotatedArticle, ticket: Int) {
        guard tickets.redeem(ticket, for: .article) else { return }
        article = ArticlePane(annotated, about: about(annotated.article))
        if desk.focus == .article { list.markOpened(annotated.article.id) }
    }

    mutating func fail(_ sentence: String, ticket: Int) {
        guard tickets.redeem(ticket, for: .article) || tickets.redeem(ticket, for: .comparison) else { return }
        notice = Notice(sentence, isError: true)
    }

    /// The line under a headline.
    private func about(_ article: Article) -> String {
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
