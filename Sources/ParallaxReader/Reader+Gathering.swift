import ParallaxCore

extension Reader {
    /// Fills the open card or quotes view: at once with what is known, else when it is gathered.
    mutating func gatherQuotes() -> [Effect] {
        guard let stories = storiesInView else { return gatherQuotesOfList() }
        if let known = known(stories) {
            fill(with: known)
            return []
        }
        return [.quotes(stories: stories, ticket: tickets.draw(for: .quotes))]
    }

    /// Asks for the quotes of a list of which only a part is known, or may be gathered.
    private mutating func gatherQuotesOfList() -> [Effect] {
        guard let quotes, quotes.scope == .list else { return [] }
        let span = ListSpan(start: .around(quotes.subject), count: QuotesPane.mostArticles)
        return [.listQuotes(list.query ?? ListQuery(), span, ticket: tickets.draw(for: .quotes))]
    }

    mutating func show(_ stories: [StoryQuotes], ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .quotes) else { return [] }
        gathered = stories
        for article in stories.flatMap(\.articles) { quoteCorrections.learn(article, from: ticket) }
        fill(with: stories)
        return freshen()
    }

    /// The stories the open view needs, each as its articles in list order; `nil` while that is not known.
    var storiesInView: [[Article.ID]]? {
        if let card { return story(of: card.opened.place.article) }
        guard let quotes else { return nil }
        if quotes.scope == .story { return story(of: quotes.subject) }
        if let gathered = quotes.stories { return gathered.map { $0.articles.map(\.article.id) } }
        return list.window.total <= QuotesPane.mostArticles ? list.stories : nil
    }

    /// One story; the article alone when nothing is known of others, `nil` while that is on its way.
    func story(of id: Article.ID) -> [[Article.ID]]? {
        if let known = knownStory(of: id) { return [known] }
        return tickets.isAwaiting(.article) && wanted == id ? nil : [[id]]
    }

    /// The articles that tell the story of an article, as the list, the list of stories or the quotes at hand have them.
    func knownStory(of id: Article.ID) -> [Article.ID]? {
        if let members = members(ofStoryOf: id) { return members.map(\.id) }
        if told.contains(id) { return told }
        return gathered.first { $0.article(id) != nil }?.articles.map(\.article.id)
    }

    /// What was gathered already and is not behind the reader's corrections.
    private func known(_ stories: [[Article.ID]]) -> [StoryQuotes]? {
        let byFirst = Dictionary(gathered.map { ($0.articles.first?.article.id, $0) }) { first, _ in first }
        var found: [StoryQuotes] = []
        for ids in stories {
            guard let story = byFirst[ids.first], story.articles.map(\.article.id) == ids,
                !story.articles.contains(where: isBehind)
            else { return nil }
            found.append(story)
        }
        return found
    }

    private mutating func fill(with stories: [StoryQuotes]) {
        if let id = card?.opened.place.article, let story = stories.first(where: { $0.article(id) != nil }) {
            card?.fill(story)
        }
        quotes?.fill(stories, ofListOf: list.window.total)
        reopenCard()
    }

    /// Asks again for what on the desk is behind the reader's corrections.
    mutating func freshen() -> [Effect] {
        var effects: [Effect] = []
        if let annotated = article?.annotated, isBehind(annotated), wanted == annotated.article.id {
            effects.append(.article(annotated.article.id, ticket: tickets.draw(for: .article)))
        }
        if let comparison = compare?.comparison, isBehind(comparison.left) || isBehind(comparison.right) {
            effects += compare(comparison.left.article.id, with: comparison.right.article.id)
        }
        let shown = card.map { [$0.story].compactMap(\.self) } ?? quotes?.stories
        let isMissing = card.map { $0.story == nil } ?? isWithoutQuotes
        if isMissing || shown?.contains(where: { $0.articles.contains(where: isBehind) }) ?? false {
            effects += gatherQuotes()
        }
        if lacksCoverage { effects += gatherCoverage() }
        return effects
    }

    /// Whether the view of quotes has none yet; those of a list are long work, and on their way are not asked for again.
    private var isWithoutQuotes: Bool {
        guard let quotes, quotes.stories == nil else { return false }
        return quotes.scope == .story || !tickets.isAwaiting(.quotes)
    }

    /// Whether an article lacks a correction that the reader made; while that is being kept nothing newer is to be had.
    func isBehind(_ annotated: AnnotatedArticle) -> Bool {
        quoteCorrections.isAhead(of: annotated) && !tickets.isAwaiting(.correction(annotated.article.id))
    }
}
