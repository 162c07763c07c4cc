/// What two compared articles state, as far as conflicts are concerned: values only, which can be read on another core.
struct ComparedStatements: Sendable {
    let left: ArticleFacts
    let right: ArticleFacts
    /// The words of the lexicon both articles share.
    let keys: [String]

    /// - Parameters:
    ///   - leftMentions: The facts of all left sentences, when they were read before.
    ///   - rightMentions: The facts of the right ones.
    init(
        _ subject: ComparisonSubject, leftMentions: [FactMentions] = [], rightMentions: [FactMentions] = []
    ) {
        left = ArticleFacts(subject.left, subject.leftText, subject.lexicon, mentions: leftMentions)
        right = ArticleFacts(subject.right, subject.rightText, subject.lexicon, mentions: rightMentions)
        keys = subject.lexicon.keys
    }
}
