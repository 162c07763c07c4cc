extension AnnotatedArticle {
    /// The article with the reader's corrections in place of what the engine decided.
    ///
    /// A correction whose quote is no longer found is kept and changes nothing; of two for one quote the later wins.
    public func corrected(by corrections: [QuoteCorrection]) -> AnnotatedArticle {
        let byRange = Dictionary(corrections.map { ($0.range, $0) }) { $1 }
        return AnnotatedArticle(
            article: article, sentences: sentences,
            quotes: quotes.map { quote in byRange[quote.range].map(quote.corrected) ?? quote },
            corrections: corrections)
    }
}

extension Quote {
    /// The quote as the reader understands it; mention and verb stay as written.
    func corrected(by correction: QuoteCorrection) -> Quote {
        Quote(
            range: range, kind: correction.kind, speaker: correction.speaker, mention: mention, verb: verb,
            isClosed: isClosed, isContinued: isContinued, rule: .reader)
    }
}
