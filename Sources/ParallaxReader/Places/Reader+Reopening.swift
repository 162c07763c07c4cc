import ParallaxCore

// Tables are opened at the row the reader was at. What is opened from a table waits in `reopening` until that is
// filled.
extension Reader {
    /// The row of the table, or the passage of the text, the reader is at; `nil` where there is none.
    var rowHere: ReadingRow? {
        switch desk.stage {
        case .article: article.flatMap { $0.article.id == list.selectedID ? $0.target : nil }
        case .compare: (compare?.chosenPlace).map { .passage(at: $0.offset, isRight: $0.side == .right) }
        case .card: card.map { .version($0.selected.place, of: $0.opened.place) }
        case .quotes:
            quotes.map { pane in
                let statement = pane.selection ?? QuotePlace(article: pane.subject, quote: 0)
                return .statement(statement, scope: pane.scope, order: pane.order)
            }
        case .coverage: (coverage?.place).map { .coverage($0) }
        case .stories: (stories?.subject).map { .story($0) }
        case .story: (storyPane?.selected).map { .headline($0.entry.id) }
        }
    }

    /// Opens the quotes, or the versions of one, where the reader was.
    mutating func reopenQuotes(of subject: Article.ID, at row: ReadingRow?, filter: String?) -> [Effect] {
        switch row {
        case .statement(let place, let scope, let order):
            return openQuotes(
                QuotesPane(scope: scope, subject: subject, order: order, filter: filter ?? "", at: place))
        case .version(_, let opened):
            return openQuotes(QuotesPane(scope: .story, subject: subject, at: opened), opening: row)
        default: return openQuotes(QuotesPane(scope: .story, subject: subject, at: nil))
        }
    }

    /// Opens the versions of a quote where the reader was, now that the quotes are gathered.
    mutating func reopenCard() {
        defer { reopening = nil }
        guard case .version(let here, let opened) = reopening,
            let story = quotes?.stories?.first(where: { $0.article(opened.article) != nil }),
            let annotated = story.article(opened.article), let pane = QuoteCardPane(of: opened, in: annotated)
        else { return }
        dropViews()
        card = pane
        (desk.stage, desk.focus) = (.card, .card)
        fitPanes()
        card?.fill(story)
        card?.go(to: here)
    }

    /// Opens who reported what where the reader was.
    mutating func reopenCoverage(of subject: Article.ID, at row: ReadingRow?) -> [Effect] {
        guard case .coverage(let place) = row else { return openCoverage(of: subject) }
        return openCoverage(of: subject, at: place)
    }

    /// Opens the list of stories, or one of them, where the reader was.
    mutating func reopenStories(at row: ReadingRow?, filter: String?) -> [Effect] {
        let effects =
            switch row {
            case .story(let subject): openStories(at: subject)
            case .headline(let subject): openStories(at: subject, opening: row)
            default: openStories(at: list.selected?.id)
            }
        return effects + (filter.map { filterStories(by: $0) } ?? [])
    }

    /// Opens the story of a headline where the reader was, now that the list of stories is there.
    mutating func reopenStory() -> [Effect] {
        defer { reopening = nil }
        guard case .headline(let subject) = reopening, let entry = stories?.selected,
            entry.articles.contains(subject)
        else { return [] }
        return open(entry, at: subject)
    }
}
