/// What two compared articles state, as far as conflicts are concerned: values only, which can be read on another core.
struct ComparedStatements: Sendable {
    let left: ArticleFacts
    let right: ArticleFacts
    /// The words of the lexicon both articles share.
    let keys: [String]

    init(_ subject: ComparisonSubject) {
        left = ArticleFacts(subject.left, subject.leftText, subject.lexicon)
        right = ArticleFacts(subject.right, subject.rightText, subject.lexicon)
        keys = subject.lexicon.keys
    }

    /// Reads the facts of articles of usual length before anything asks for them.
    init(readingAhead subject: ComparisonSubject) {
        var (left, right) = (
            ArticleFacts(subject.left, subject.leftText, subject.lexicon),
            ArticleFacts(subject.right, subject.rightText, subject.lexicon)
        )
        left.readAhead()
        right.readAhead()
        self.left = left
        self.right = right
        keys = subject.lexicon.keys
    }
}
