import ParallaxCore

extension ComparePane {
    /// The first quote of the passage in focus; rather one that both articles have.
    var quoteInFocus: (annotated: AnnotatedArticle, quote: Int)? {
        guard let passage = passageInFocus.map({ passages[$0] }) else { return nil }
        let found = Side.allCases.flatMap { side in
            quotes(of: passage, on: side).map { (annotated: comparison.side(side), quote: $0, side: side) }
        }
        let shared = Set(comparison.quotes.map(\.left)), sharedRight = Set(comparison.quotes.map(\.right))
        let paired = found.first { one in
            (one.side == .left ? shared : sharedRight).contains(one.annotated.quotes[one.quote].range)
        }
        return (paired ?? found.first).map { ($0.annotated, $0.quote) }
    }

    /// The quotes of somebody's words that overlap the passage.
    private func quotes(of passage: Passage, on side: Side) -> [Int] {
        let article = comparison.side(side)
        let sentences = article.sentences[passage.sentences(on: side)]
        guard let first = sentences.first, let last = sentences.last else { return [] }
        let range = TextRange(start: first.range.start, end: last.range.end)
        return article.quotes.indices.filter {
            article.quotes[$0].kind == .speech && article.quotes[$0].range.overlaps(range)
        }
    }
}
