import ParallaxCore

extension Reader {
    /// Opens the list of stories, at the one of the article in focus; inside it, leads back.
    mutating func openStories() -> [Effect] {
        if desk.stage == .stories { return closeView() }
        return openStories(at: desk.focus == .list ? list.selected?.id : articleInFocus)
    }

    /// Opens the list of stories at the one of an article; `row` is opened from it when it is there.
    mutating func openStories(at subject: Article.ID?, opening row: ReadingRow? = nil) -> [Effect] {
        leavePlace()
        dropViews()
        (stories, reopening) = (StoriesPane(at: subject), row)
        (desk.stage, desk.focus) = (.stories, .stories)
        return []
    }

    /// Asks for the stories that are seen and not known.
    mutating func fetchStories() -> [Effect] {
        guard let span = stories?.missing else { return [] }
        return ask(forStories: span)
    }

    private mutating func ask(forStories span: ListSpan) -> [Effect] {
        guard let pane = stories else { return [] }
        stories?.expect(span)
        return [.stories(pane.query, span, ticket: tickets.draw(for: .stories))]
    }

    mutating func show(_ page: StoryPage, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .stories) else { return [] }
        stories?.take(page)
        return reopenStory()
    }

    /// Asks again for what a view of stories shows.
    mutating func refreshStories() -> [Effect] {
        if let span = stories?.refresh() { return ask(forStories: span) }
        guard let subject = storyPane?.subject else { return [] }
        return [.story(subject, ticket: tickets.draw(for: .openedStory))]
    }

    /// Shows only stories that hold what is typed; what cannot be understood yet changes nothing.
    mutating func filterStories(by text: String) -> [Effect] {
        let isEmpty = !text.contains { !$0.isWhitespace }
        guard let query = isEmpty ? "" : (try? SearchExpression(typing: text)).map({ "\($0)" }) else { return [] }
        let isSame = stories?.query == query
        stories?.narrow(to: query, typed: text)
        return isSame ? [] : refreshStories()
    }

    /// Opens the story the reader is at.
    mutating func openStory() -> [Effect] {
        guard let entry = stories?.selected, let subject = entry.articles.first else { return [] }
        return open(entry, at: subject)
    }

    /// Opens a story at one of its articles.
    mutating func open(_ entry: StoryEntry, at subject: Article.ID) -> [Effect] {
        leavePlace()
        dropViews()
        storyPane = StoryPane(subject: subject, label: entry.label, neighbours: entry.neighbours)
        (desk.stage, desk.focus) = (.story, .story)
        return [.story(subject, ticket: tickets.draw(for: .openedStory))]
    }

    mutating func showStory(_ entries: [ListEntry], ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .openedStory) else { return [] }
        let known = entries.map(marked)
        storyPane?.fill(known)
        return []
    }

    /// Opens the article whose headline the reader is at.
    mutating func openHeadline() -> [Effect] {
        guard let id = storyPane?.selected?.entry.id else { return [] }
        leavePlace()
        dropViews()
        (desk.stage, desk.focus, desk.hasOpener) = (.article, .article, true)
        let isOpen = wanted == id
        wanted = id
        return bringList(to: id) + (isOpen ? [] : [.article(id, ticket: tickets.draw(for: .article))])
    }

    /// Selects an article that another view leads to; a narrowed list that does not have it gives way to that of
    /// everything.
    mutating func bringList(to id: Article.ID) -> [Effect] {
        list.go(to: id)
        guard list.isNarrowed, list.window.place(of: id) == nil else { return [] }
        list.expect(selected: id)
        return clearList()
    }

    /// The articles of the story that a view of stories is at.
    var storyInFocus: [Article.ID]? {
        switch desk.stage {
        case .stories: stories?.selected?.articles
        case .story: storyPane?.entries.map(\.id)
        default: nil
        }
    }

    /// The article at hand beside the first of its story; the first beside the second.
    mutating func compareHeadlines() -> [Effect] {
        guard let articles = storyInFocus, articles.count > 1 else { return [] }
        let here = storyPane?.selected?.entry.id ?? articles[0]
        told = articles
        return here == articles[0] ? compare(here, with: articles[1]) : compare(articles[0], with: here)
    }
}
