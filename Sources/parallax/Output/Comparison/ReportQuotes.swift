import ParallaxCore

/// The quotes of a printed comparison: those both articles have, then what only one of them quotes.
struct ReportQuotes {
    private let comparison: Comparison
    private let quotesByRange: [[TextRange: Quote]]

    init(_ comparison: Comparison) {
        self.comparison = comparison
        quotesByRange = ReportSide.allCases.map { side in
            let quotes = side.article(of: comparison).quotes
            return Dictionary(quotes.map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    var quotes: [ReportQuote] {
        comparison.quotes.compactMap(shared) + ReportSide.allCases.flatMap(alone)
    }

    private func shared(_ pair: QuotePair) -> ReportQuote? {
        guard let ours = quote(pair, .left), let theirs = quote(pair, .right) else { return nil }
        let edits = QuoteVariants.edits(
            from: ours, in: comparison.left.article, to: theirs, in: comparison.right.article)
        return ReportQuote(
            left: wording(ours, .left, edits), right: wording(theirs, .right, edits), variant: pair.variant)
    }

    private func quote(_ pair: QuotePair, _ side: ReportSide) -> Quote? {
        quotesByRange[side == .left ? 0 : 1][side.range(of: pair)]
    }

    private func alone(on side: ReportSide) -> [ReportQuote] {
        let paired = Set(comparison.quotes.map { side.range(of: $0) })
        let quotes = side.article(of: comparison).quotes.filter { $0.kind == .speech && !paired.contains($0.range) }
        return quotes.map { quote in
            let words = wording(quote, side, [])
            return ReportQuote(left: side == .left ? words : nil, right: side == .right ? words : nil, variant: nil)
        }
    }

    private func wording(_ quote: Quote, _ side: ReportSide, _ edits: [Edit]) -> ReportQuote.Wording {
        let annotated = side.article(of: comparison)
        var pieces = ReportPieces(annotated.article.text, in: quote.range)
        pieces.add(edits, on: side)
        return ReportQuote.Wording(
            pieces: pieces.pieces, speaker: Self.speaker(of: quote),
            sentence: Self.sentence(of: quote, in: annotated.sentences))
    }

    /// The number of the sentence a quote begins in; sentences are in order.
    private static func sentence(of quote: Quote, in sentences: [Sentence]) -> Int? {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.end > quote.range.start { high = middle } else { low = middle + 1 }
        }
        return low < sentences.count && sentences[low].range.overlaps(quote.range) ? low + 1 : nil
    }

    /// The speaker as shown: with a question mark when it is a guess, a dash when nobody is named.
    private static func speaker(of quote: Quote) -> String {
        guard let name = quote.speaker ?? quote.mention else { return "—" }
        return quote.rule.isDoubtful ? name + " ?" : name
    }
}
