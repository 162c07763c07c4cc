import ParallaxCore

extension Reader {
    /// Asks for the articles that the next key may lead to, once the one on the desk is there.
    mutating func readAhead() -> [Effect] {
        guard readsAhead, let place = list.selection else { return [] }
        let places = ahead.nextPlaces(from: place, of: list.window.total)
        let missing = ahead.ask(for: places.compactMap { list.window[$0]?.id }, keeping: list.selectedID)
        return missing.isEmpty ? [] : [.readAhead(missing, ticket: tickets.draw(for: .readingAhead))]
    }

    /// One stretch after the other, and nothing that a decision on its way may change.
    private var readsAhead: Bool {
        guard !isPlain, desk.stage == .article, article?.article.id == list.selectedID else { return false }
        return ![.article, .readingAhead, .story].contains(where: tickets.isAwaiting) && !isKeepingTexts
    }

    /// Whether notes or corrections of an article are on their way to be kept.
    private var isKeepingTexts: Bool {
        unkept.values.contains(where: \.isOfNotes)
            || quoteCorrections.articles.contains { tickets.isAwaiting(.correction($0)) }
    }

    mutating func takeAhead(_ articles: [OpenedArticle], ticket: Int) {
        guard tickets.redeem(ticket, for: .readingAhead) else { return }
        let panes = articles.map { pane(of: $0, about: about($0.annotated.article, toldBy: $0.story)) }
        ahead.take(articles, laidOut: panes)
    }

    /// What was read ahead may be another text by now.
    mutating func forgetAhead() {
        ahead.forget()
        tickets.cancel(.readingAhead)
    }
}

extension UndoStep {
    fileprivate var isOfNotes: Bool { if case .notes = self { true } else { false } }
}

extension Message {
    /// Whether articles, their stories or what is kept of them may be others after it; what refreshes the list forgets them
    /// by itself.
    var changesArticles: Bool {
        switch self {
        case .shelved, .opened, .library, .corrected, .decidedStory, .tookBackStory:
            true
        default: false
        }
    }
}

extension Effect {
    /// Whether it changes what is kept of an article besides its marks.
    var changesArticles: Bool {
        switch self {
        case .correctQuotes, .keepNotes, .decideStory, .takeBackStory: true
        default: false
        }
    }
}
