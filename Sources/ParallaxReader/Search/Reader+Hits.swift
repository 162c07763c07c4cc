import ParallaxCore

extension Reader {
    /// Lights what the list was searched for in the article that has just come, and goes to the first match, or the
    /// last.
    mutating func lightHits(fromHere: Bool = false) {
        defer { entersAtLastHit = false }
        guard let query = list.query?.search, let terms = hitTerms, article?.search == nil else { return }
        fitPanes()
        article?.light(terms, of: query, at: entersAtLastHit ? .last : fromHere ? .here : .first)
    }

    /// What lights the matches of the search that made the list; `nil` when nothing is to be lit.
    private var hitTerms: SearchTerms? {
        guard let query = list.query?.search, !query.isEmpty, let expression = try? SearchExpression(query) else {
            return nil
        }
        let terms = SearchTerms(expression)
        return terms.isEmpty ? nil : terms
    }

    /// Whether what the list was searched for is no more lit in the article, and nothing else was searched for since.
    private var hasClearedHits: Bool {
        desk.stage == .article && article?.search == nil && lastSearch == nil && hitTerms != nil && !list.isEmpty
    }

    /// `n` after the last match of an article that the list was searched for: the next article's first one. `nil` while
    /// there are matches left here.
    mutating func stepToNextHit(by count: Int) -> [Effect]? {
        if hasClearedHits {
            lightHits(fromHere: true)
            return []
        }
        guard desk.stage == .article, let search = article?.search, search.query == list.query?.search else {
            return nil
        }
        let next = (search.current ?? -1) + count
        guard !search.matches.indices.contains(next) else {
            article?.stepMatch(by: count)
            // Under the list stand its keys; in the article the count has its place.
            if desk.focus == .list { notice = article?.search.map { Notice("/\($0.query)  \($0.tally)") } }
            return []
        }
        let place = (list.selection ?? 0) + (count > 0 ? 1 : -1)
        guard (0..<list.window.total).contains(place) else {
            notice = Notice(count > 0 ? "That was the last match of all." : "That was the first match of all.")
            return []
        }
        entersAtLastHit = count < 0
        list.select(at: place)
        return followSelection()
    }
}

extension ArticlePane {
    /// Which of the matches of a library search the reader goes to.
    enum Hit {
        case first, here, last
    }

    /// Lights the words of a library search.
    mutating func light(_ terms: SearchTerms, of query: String, at hit: Hit) {
        let found = article.blocks.filter(\.kind.isShown).flatMap { block in
            terms.matches(in: article.text, range: block.range).map { SearchMatch(text: 0, range: $0) }
        }
        let place =
            switch hit {
            case .first: 0
            case .here: nearest(in: found) ?? 0
            case .last: max(0, found.count - 1)
            }
        search = SearchResults(query: query, matches: found, current: place)
        if let match = search?.currentMatch { reveal(match) }
    }
}
