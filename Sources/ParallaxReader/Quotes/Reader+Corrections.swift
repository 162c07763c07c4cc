import ParallaxCore

extension Reader {
    /// Asks who says the quote in focus.
    mutating func askForSpeaker() -> [Effect] {
        guard let subject = quoteInFocus else { return tellHowToReachAQuote(for: .correctSpeaker) }
        prompt = .speaker(
            SpeakerPrompt(
                for: subject.place, present: present(subject), isCorrected: subject.quote.rule == .reader,
                names: names(knownTo: subject.annotated)))
        return []
    }

    /// Takes the quote in focus for speech, a scare quote, a title, in turn.
    mutating func turnKind() -> [Effect] {
        guard let subject = quoteInFocus else { return tellHowToReachAQuote(for: .correctKind) }
        let present = present(subject)
        let kind = present.kind.next
        notice = Notice("Now taken for \(kind.phrase).")
        return correct(
            QuoteCorrection(range: present.range, speaker: present.speaker, kind: kind), of: subject.place.article)
    }

    private mutating func tellHowToReachAQuote(for command: Command) -> [Effect] {
        if isWithoutArticle { return tellThereIsNoArticle() }
        guard desk.stage == .article || desk.stage == .compare else { return refuse(command) }
        notice = Notice("\(keymap.key(for: .nextQuote) ?? "") goes to a quote first.")
        return []
    }

    /// Keeps one more correction, which `U` takes back; it builds on those whose answers are still on their way.
    mutating func correct(_ correction: QuoteCorrection, of id: Article.ID) -> [Effect] {
        let known = quoteCorrections[id] ?? annotatedAtHand(id)?.corrections ?? []
        let new = known.filter { $0.range != correction.range } + [correction]
        return decide(DecisionChange(before: known, after: new), of: id)
    }

    /// Keeps a change, which `U` takes back.
    mutating func decide(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) -> [Effect] {
        remember(.quotes(change, of: id))
        return keep(change, of: id)
    }

    /// Keeps a change of the corrections of an article's quotes.
    mutating func keep(_ change: DecisionChange<QuoteCorrection>, of id: Article.ID) -> [Effect] {
        quoteCorrections[id] = change.after
        return [.correctQuotes(change, of: id, ticket: tickets.draw(for: .correction(id)))]
    }

    /// A correction could not be kept: what was found holds until it is asked for again, and there is nothing to take back.
    mutating func giveUpCorrections(of id: Article.ID, isUndo: Bool) {
        quoteCorrections[id] = nil
        guard !isUndo else { return }
        let step = undoSteps.lastIndex { if case .quotes(_, of: id) = $0 { true } else { false } }
        if let step { undoSteps.remove(at: step) }
    }

    /// Shows a corrected article wherever it is on the desk.
    mutating func takeIn(_ annotated: AnnotatedArticle, ticket: Int) -> [Effect] {
        let id = annotated.article.id
        guard tickets.redeem(ticket, for: .correction(id)) else { return [] }
        beingTakenBack[ticket] = nil
        quoteCorrections.settle(annotated, after: tickets.last)
        list.change(id) { $0 = $0.corrected(to: annotated) }
        let line = about(annotated.article)
        if article?.article.id == id { article?.update(annotated, about: line) }
        return freshen()
    }

    /// What holds for a quote now, the corrections that are on their way among it.
    private func present(_ subject: QuoteSubject) -> QuoteCorrection {
        let known = quoteCorrections[subject.place.article] ?? subject.annotated.corrections
        let quote = subject.quote
        return known.last { $0.range == quote.range }
            ?? QuoteCorrection(range: quote.range, speaker: quote.speaker ?? quote.mention, kind: quote.kind)
    }

    /// Names that may be the speaker's: those of the article's other quotes, then those of the story's.
    private func names(knownTo annotated: AnnotatedArticle) -> [String] {
        let own = annotated.quotes.compactMap(\.speaker)
        let others = gathered.first { $0.article(annotated.article.id) != nil }?.speakers ?? []
        var seen: Set<String> = []
        return (own + others).filter { seen.insert($0).inserted }
    }
}

extension Quote.Kind {
    /// The kind the key turns to.
    fileprivate var next: Quote.Kind {
        switch self {
        case .speech: .scare
        case .scare: .title
        case .title: .speech
        }
    }

    /// What a sentence calls it.
    fileprivate var phrase: String {
        switch self {
        case .speech: "somebody's words"
        case .scare: "a scare quote"
        case .title: "a title"
        }
    }
}
