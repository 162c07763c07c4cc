import ParallaxCore

extension Reader {
    /// Where the reader is now.
    var place: Place {
        Place(
            stage: desk.stage, focus: desk.focus, hasOpener: desk.hasOpener, selected: list.selected?.id,
            article: article, compare: compare, card: card, quotes: quotes, coverage: coverage, stories: stories,
            story: storyPane)
    }

    /// Remembers the place that a jump leads away from.
    mutating func leavePlace() {
        if !list.isEmpty { places.leave(place) }
    }

    /// Back to the place before the last jump.
    mutating func returnBack() -> [Effect] {
        guard let earlier = places.back(from: place) else {
            notice = Notice("There is no earlier place to go back to.")
            return []
        }
        return restore(earlier)
    }

    /// Forth again to the place gone back from.
    mutating func returnForth() -> [Effect] {
        guard let later = places.forth(from: place) else {
            notice = Notice("There is no later place to go to.")
            return []
        }
        return restore(later)
    }

    /// Back to where this view was opened; to the article when the program began with it.
    mutating func closeView() -> [Effect] {
        guard let opener = places.opener(of: place) else { return showArticle(focus: .list) }
        return restore(opener)
    }

    /// Leaves whatever view there is for the article; one that is on the screen keeps its way back.
    mutating func showArticle(focus: PaneID) -> [Effect] {
        if desk.stage != .article { desk.hasOpener = false }
        (desk.stage, desk.focus) = (.article, focus)
        dropViews()
        return followSelection()
    }

    /// Takes everything but the article from the desk.
    mutating func dropViews() {
        compare = nil
        card = nil
        quotes = nil
        coverage = nil
        stories = nil
        storyPane = nil
        reopening = nil
        tickets.cancel(.comparison)
        tickets.cancel(.quotes)
        tickets.cancel(.coverage)
        tickets.cancel(.stories)
        tickets.cancel(.openedStory)
    }

    private mutating func restore(_ place: Place) -> [Effect] {
        dropViews()
        tickets.cancel(.article)
        (desk.stage, desk.focus, desk.hasOpener) = (place.stage, place.focus, place.hasOpener)
        if let selected = place.selected { list.go(to: selected) }
        (article, compare, card, quotes) = (place.article, place.compare, place.card, place.quotes)
        (coverage, stories, storyPane) = (place.coverage, place.stories, place.story)
        if let compare { compareSettings = compare.settings }
        wanted = article?.article.id
        fitPanes()
        return followSelection() + freshen() + refreshStories()
    }
}
