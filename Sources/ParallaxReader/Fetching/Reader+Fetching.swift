import ParallaxCore

extension Reader {
    /// Asks the feeds for what is new.
    mutating func refresh() -> [Effect] {
        guard isLibrary else {
            notice = Notice("These articles come from files; feeds belong to the library: parallax without a path.")
            return []
        }
        guard !isFetching else {
            notice = Notice("Something is being fetched already; \(keymap.keys(for: .cancel).last ?? "") stops it.")
            return []
        }
        fetched = FetchedFeeds()
        return [.refresh(ticket: tickets.draw(for: .feeds))]
    }

    /// Gets the whole text of the article in view from its page.
    mutating func complete() -> [Effect] {
        guard isLibrary, !isFetching, let article = article?.article else {
            notice = Notice(
                isFetching ? "Something is being fetched already." : "Only articles of the library are fetched.")
            return []
        }
        guard article.url != nil else {
            notice = Notice("Nothing says where this article is on the web.")
            return []
        }
        return [.complete(article.id, ticket: tickets.draw(for: .wholeText))]
    }

    /// Whether something is being fetched from the web.
    var isFetching: Bool { tickets.isAwaiting(.feeds) || tickets.isAwaiting(.wholeText) }

    /// What is being fetched, for the status line; `nil` when nothing is.
    var fetchingWork: String? {
        guard isFetching else { return nil }
        let work = tickets.isAwaiting(.feeds) ? fetched.progress : "fetching the page …"
        return "\(work)   \(keymap.keys(for: .cancel).last ?? "") stops"
    }

    /// Stops fetching; what came is in the library.
    mutating func stopFetching() -> [Effect] {
        tickets.cancel(.feeds)
        tickets.cancel(.wholeText)
        notice = Notice("Fetching was stopped; what came is kept.")
        return [.stop(.fetch)] + refreshList()
    }

    /// One more feed is done: its articles join the list.
    mutating func take(_ state: FetchedFeeds, ticket: Int) -> [Effect] {
        guard tickets.isAwaiting(.feeds, ticket) else { return [] }
        let hasNews = state.added + state.changed > fetched.added + fetched.changed
        fetched = state
        return hasNews ? refreshList() : []
    }

    /// All feeds are done.
    mutating func finishFetching(_ state: FetchedFeeds, ticket: Int) -> [Effect] {
        let effects = take(state, ticket: ticket)
        guard tickets.redeem(ticket, for: .feeds) else { return [] }
        tell(state.summary, problems: state.problems, inShort: "\(state.problems.count) feeds failed.")
        return effects
    }

    /// The whole text of an article is in the library.
    mutating func takeCompletion(ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .wholeText) else { return [] }
        notice = Notice("The whole text, from its page.")
        return refreshList()
    }
}
