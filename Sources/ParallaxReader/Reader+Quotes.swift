import ParallaxCore

extension Reader {
    /// A quote, and the article it stands in.
    struct QuoteSubject {
        let place: QuotePlace
        let annotated: AnnotatedArticle

        var quote: Quote { annotated.quotes[place.quote] }
    }

    /// The quote the reader is at, whatever the view.
    var quoteInFocus: QuoteSubject? {
        switch desk.focus {
        case .article: article.flatMap { Self.subject($0.quoteInView, in: $0.annotated) }
        case .compare:
            compare.flatMap { pane in pane.quoteInFocus.flatMap { Self.subject($0.quote, in: $0.annotated) } }
        case .card: card.map { QuoteSubject(place: $0.selected.place, annotated: $0.selected.annotated) }
        case .quotes: quotes?.selectedVersion.map { QuoteSubject(place: $0.place, annotated: $0.annotated) }
        case .list, .coverage, .stories, .story, .help, .jobs: nil
        }
    }

    private static func subject(_ quote: Int?, in annotated: AnnotatedArticle) -> QuoteSubject? {
        quote.map {
            QuoteSubject(place: QuotePlace(article: annotated.article.id, quote: $0), annotated: annotated)
        }
    }

    /// Opens the card of the quote in focus.
    mutating func openCard() -> [Effect] {
        guard !isWithoutArticle else { return tellThereIsNoArticle() }
        guard let subject = quoteInFocus, let pane = QuoteCardPane(of: subject.place, in: subject.annotated) else {
            let key = keymap.key(for: .nextQuote) ?? ""
            let hasQuotes = desk.focus == .compare || article?.has(.words) ?? false
            notice = Notice(hasQuotes ? "\(key) goes to a quote." : "Nobody is quoted here.")
            return []
        }
        leavePlace()
        dropViews()
        card = pane
        (desk.stage, desk.focus) = (.card, .card)
        return gatherQuotes()
    }

    /// Opens the article of the card's version at the quote.
    mutating func openVersion() -> [Effect] {
        guard let version = card?.selected else { return [] }
        leavePlace()
        let effects = open(version.annotated)
        article?.visit(version.place.quote)
        return effects + followSelection() + freshen()
    }

    /// Puts an article that a view holds on the desk.
    mutating func open(_ annotated: AnnotatedArticle) -> [Effect] {
        dropViews()
        tickets.cancel(.article)
        let id = annotated.article.id
        wanted = id
        let effects = bringList(to: id)
        article = ArticlePane(
            annotated, about: about(annotated.article), size: articleSize, measure: settings.measure)
        (desk.stage, desk.focus, desk.hasOpener) = (.article, .article, true)
        fitPanes()
        return effects
    }

    /// Opens the view of all quotes; inside it, turns between the story and the whole list.
    mutating func openQuotes() -> [Effect] {
        if let open = quotes, desk.stage == .quotes {
            quotes = QuotesPane(scope: open.scope.next, subject: open.subject, order: open.order, at: open.selection)
            return gatherQuotes()
        }
        guard let subject = articleInFocus else { return tellThereIsNoArticle() }
        return openQuotes(QuotesPane(scope: .story, subject: subject, at: quoteInFocus?.place))
    }

    /// Opens a view of quotes; `row` is opened from it when they are gathered.
    mutating func openQuotes(_ pane: QuotesPane, opening row: ReadingRow? = nil) -> [Effect] {
        told = storyInFocus ?? told
        leavePlace()
        dropViews()
        (quotes, reopening) = (pane, row)
        (desk.stage, desk.focus) = (.quotes, .quotes)
        return gatherQuotes()
    }

    /// The article the view is about.
    var articleInFocus: Article.ID? {
        switch desk.stage {
        case .article: list.selected?.id ?? openArticle
        case .compare: compare?.comparison.left.article.id
        case .card: card?.opened.place.article
        case .quotes: quotes?.subject
        case .coverage: coverage?.subject
        case .stories: stories?.selected?.articles.first ?? stories?.subject
        case .story: storyPane?.selected?.entry.id ?? storyPane?.subject
        }
    }

    /// The article that was gone back to while the list has none, or does not know yet where it stands.
    private var openArticle: Article.ID? {
        guard desk.focus == .article, let id = article?.article.id else { return nil }
        return list.isEmpty || id == wanted ? id : nil
    }

    /// `c`: the articles of the cell or the quote in focus beside each other there, else the next outlet of the story.
    mutating func compareThere() -> [Effect] {
        if desk.focus == .coverage { return openCell() }
        if desk.focus == .stories || desk.focus == .story { return compareHeadlines() }
        return compareVersions() ?? compareWithNext()
    }

    /// The two articles beside each other at the quote in focus; `nil` where no other outlet has it.
    private mutating func compareVersions() -> [Effect]? {
        guard let (place, other) = comparedVersions, place.article != other.article else { return nil }
        let ranges = [place, other].map { place in
            gathered.lazy.compactMap { $0.quote(at: place)?.range }.prefix(1)
        }
        landing = Landing(
            left: place.article, right: other.article, places: Array(ranges[0]), counterparts: Array(ranges[1]))
        return compare(place.article, with: other.article)
    }

    private var comparedVersions: (QuotePlace, QuotePlace)? {
        let (own, places): (QuotePlace?, [QuotePlace]) =
            switch desk.focus {
            case .card: (card?.opened.place, (card.map { [$0.selected] + $0.versions } ?? []).map(\.place))
            case .quotes: (quotes?.selectedVersion?.place, quotes?.selected?.utterance.versions.map(\.place) ?? [])
            default: (nil, [])
            }
        guard let own, let other = places.first(where: { $0.article != own.article }) else { return nil }
        return (own, other)
    }
}
