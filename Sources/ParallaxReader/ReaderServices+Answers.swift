import ParallaxCore

extension ReaderServices {
    /// Does the work of an effect with a ticket and answers it; a failure is an answer too.
    ///
    /// - Parameter report: Called with messages that tell how far it is.
    /// - Returns: `nil` for a place that was kept, and for effects of the terminal.
    public func answer(to effect: Effect, report: @Sendable (Message) -> Void = { _ in }) async -> Message? {
        if case .keepPlace(let place) = effect { return await refusal(of: place) }
        guard let ticket = effect.ticket else { return nil }
        do {
            if case .refresh = effect {
                let fetched = try await refresh { report(.fetching($0, ticket: ticket)) }
                return .fetched(fetched, ticket: ticket)
            }
            if case .add(let inputs, _) = effect {
                let added = try await add(inputs) { report(.adding($0, ticket: ticket)) }
                return .added(added, ticket: ticket)
            }
            return try await message(for: effect, ticket: ticket)
        } catch {
            return .failed("\(error)", ticket: ticket)
        }
    }

    private func refusal(of place: ReadingPlace) async -> Message? {
        do {
            try await keep(place)
            return nil
        } catch {
            return .placeUnkept("\(error)")
        }
    }

    private func message(for effect: Effect, ticket: Int) async throws -> Message? {
        switch effect {
        case .page(let query, let span, _), .pageAhead(let query, let span, _), .ranking(let query, let span, _):
            return .page(try await page(query, span), ticket: ticket)
        case .find(let search, _):
            let hit = try await find(search)
            return .found(hit?.id, in: hit?.page, ticket: ticket)
        case .names: return .names(try await names(), ticket: ticket)
        case .themes: return .themes(await themes(), ticket: ticket)
        case .article(let id, _): return .article(try await article(id), ticket: ticket)
        case .readAhead(let ids, _): return .readAhead(await articles(ids), ticket: ticket)
        case .comparison(let left, let right, _):
            return .comparison(try await comparison(left: left, right: right), ticket: ticket)
        case .quotes(let stories, _): return .quotes(try await quotes(stories: stories), ticket: ticket)
        case .listQuotes(let query, let span, _):
            return .quotes(try await quotes(stories: page(query, span).entries.byStory), ticket: ticket)
        case .coverage(let story, _): return .coverage(try await coverage(of: story), ticket: ticket)
        case .stories(let search, let span, _): return .stories(try await stories(search, span), ticket: ticket)
        case .story(let id, _): return .story(try await story(of: id), ticket: ticket)
        case .files(let path, _): return .files(await files(beginningWith: path), ticket: ticket)
        case .complete(let id, _):
            try await complete(id)
            return .completed(ticket: ticket)
        case .visit(let link, _):
            try await visit(link)
            return .told("Opened \(link.host) in the browser.", ticket: ticket)
        case .export(let export, _): return .exported(try await write(export), ticket: ticket)
        case .pipe(let call, _):
            return .told(try await run(call).sentence(about: call.arguments.first ?? ""), ticket: ticket)
        case .copyBy(let call, _):
            let end = try await run(call)
            let sentence = end.status == 0 ? call.copied : end.sentence(about: call.arguments.first ?? "")
            return end.status == 0 ? .told(sentence, ticket: ticket) : .failed(sentence, ticket: ticket)
        default: return try await decisionMessage(for: effect, ticket: ticket)
        }
    }

    /// The articles that can be read; none of the rest when nobody waits for them any more.
    private func articles(_ ids: [Article.ID]) async -> [OpenedArticle] {
        var opened: [OpenedArticle] = []
        for id in ids where !Task.isCancelled {
            if let article = try? await article(id) { opened.append(article) }
        }
        return opened
    }

    private func decisionMessage(for effect: Effect, ticket: Int) async throws -> Message? {
        switch effect {
        case .correctQuotes(let change, let id, _):
            return .corrected(try await correct(change, of: id), ticket: ticket)
        case .correctLinks(let change, let left, let right, _):
            return .comparison(try await correct(change, left: left, right: right), ticket: ticket)
        case .mark(let marks, _):
            try await mark(marks)
            return .kept(ticket: ticket)
        case .keepTheme(let name, _):
            try await keepTheme(named: name)
            return .kept(ticket: ticket)
        case .decideStory(let request, _): return .decidedStory(try await decide(request), ticket: ticket)
        case .takeBackStory(let change, _):
            try await takeBack(change)
            return .tookBackStory(ticket: ticket)
        case .keepNotes(let change, let id, _):
            try await keep(change, of: id)
            return .kept(ticket: ticket)
        default: return nil
        }
    }
}

extension Effect {
    /// The number its answer carries; `nil` when nobody waits for one.
    public var ticket: Int? {
        switch self {
        case .page(_, _, let ticket), .pageAhead(_, _, let ticket), .ranking(_, _, let ticket),
            .find(_, let ticket), .names(let ticket), .themes(let ticket),
            .keepTheme(_, let ticket), .article(_, let ticket), .readAhead(_, let ticket),
            .comparison(_, _, let ticket), .quotes(_, let ticket), .listQuotes(_, _, let ticket),
            .coverage(_, let ticket),
            .stories(_, _, let ticket), .story(_, let ticket),
            .correctQuotes(_, _, let ticket),
            .correctLinks(_, _, _, let ticket), .mark(_, let ticket), .keepNotes(_, _, let ticket),
            .decideStory(_, let ticket), .takeBackStory(_, let ticket),
            .refresh(let ticket), .add(_, let ticket), .files(_, let ticket), .complete(_, let ticket),
            .visit(_, let ticket), .export(_, let ticket),
            .pipe(_, let ticket), .copyBy(_, let ticket):
            ticket
        case .open, .watch, .stop, .keepPlace, .paint, .suspend, .copy, .repaint, .demo, .quit: nil
        }
    }

    /// Whether it keeps something that the reader made.
    public var isDecision: Bool {
        switch self {
        case .correctQuotes, .correctLinks, .mark, .keepNotes, .decideStory, .takeBackStory, .keepPlace, .keepTheme,
            .export:
            true
        default: false
        }
    }
}
