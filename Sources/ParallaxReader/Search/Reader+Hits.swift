import ParallaxCore

extension Reader {
    /// Lights what the list was searched for in the article that has just come, and goes to the first match, or the last.
    mutating func lightHits() {
        defer { entersAtLastHit = false }
        guard let query = list.query?.search, let terms = hitTerms, article?.search == nil else { return }
        fitPanes()
        article?.light(terms, of: query, fromEnd: entersAtLastHit)
    }

    /// What lights the matches of the search that made the list; `nil` when nothing is to be lit.
    private var hitTerms: SearchTerms? {
        guard let query = list.query?.search, !query.isEmpty, let expression = try? SearchExpression(query) else {
            return nil
        }
        let terms = SearchTerms(expression)
        return terms.isEmpty ? nil : terms
    }

    /// `n` after the last match of an article that the list was searched for: the next article's first one. `nil` while
    /// there are matches left here.
    mutating func stepToNextHit(by count: Int) -> [Effect]? {
        guard desk.stage == .article, let search = article?.search, search.query == list.query?.search else {
            return nil
        }
        let next = (search.current ?? -1) + count
        guard !search.matches.indices.contains(next) else {
            article?.stepMatch(by: count)
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
    /// Lights the words of a library search.
    mutating func light(_ terms: SearchTerms, of query: String, fromEnd: Bool) {
        let found = article.blocks.filter(\.kind.isShown).flatMap { block in
            terms.matches(in: article.text, range: block.range).map { SearchMatch(text: 0, range: $0) }
        }
        search = SearchResults(query: query, matches: found, current: fromEnd ? max(0, found.count - 1) : 0)
        if let match = search?.currentMatch { reveal(match) }
    }
}
