import ParallaxCore

/// The corrections of quotes in this session, article by article.
///
/// The ledger is ahead of the answers: a further correction builds on it, whatever is still on its way. Once the answer to the
/// last one is there, what is asked for later tells what holds, with the corrections of other programs.
struct QuoteLedger: Hashable, Sendable {
    private var corrections: [Article.ID: [QuoteCorrection]] = [:]
    /// The last ticket before the answer to an article's last correction came.
    private var settled: [Article.ID: Int] = [:]

    /// All corrections of an article; `nil` while it was never corrected here.
    subscript(id: Article.ID) -> [QuoteCorrection]? {
        get { corrections[id] }
        set { (corrections[id], settled[id]) = (newValue, nil) }
    }

    /// The articles that were corrected.
    var articles: some Sequence<Article.ID> { corrections.keys }

    /// The answer to the last correction of an article has come.
    mutating func settle(_ annotated: AnnotatedArticle, after ticket: Int) {
        (corrections[annotated.article.id], settled[annotated.article.id]) = (annotated.corrections, ticket)
    }

    /// Takes what an answer says of an article that was asked for after all of its corrections were kept.
    mutating func learn(_ annotated: AnnotatedArticle, from ticket: Int) {
        guard let last = settled[annotated.article.id], ticket > last else { return }
        corrections[annotated.article.id] = annotated.corrections
    }

    /// Whether an article lacks a correction that the reader made.
    func isAhead(of annotated: AnnotatedArticle) -> Bool {
        corrections[annotated.article.id].map { Set($0) != Set(annotated.corrections) } ?? false
    }
}
