/// What is asked of a pair that breaks the order of the others.
struct MoveGate {
    let left: ComparedText
    let right: ComparedText
    let leftSpeakers: SentenceSpeakers
    let rightSpeakers: SentenceSpeakers
    let lexicon: Lexicon

    /// The strength a link off the spine needs, above ``SentenceLinks/linkStrength``: with .5 and no other question,
    /// precision on nine pairs of news articles falls from .76 to .64, and recall rises from .73 to .77.
    private static let neededStrength = 0.65

    /// Whether the pair is a link at all.
    ///
    /// - Parameter orderTells: Whether breaking the order speaks against a link.
    func believes(_ pair: SentencePair, orderTells: Bool) -> Bool {
        if pair.isVerbatim { return true }
        guard !isOfOthers(pair) else { return false }
        return !orderTells || pair.strength >= Self.neededStrength && sharedContent(of: pair).isSomething
    }

    /// Whether a pair that is believed is one passage at two places; other pairs share no more than a fact.
    func isPassage(_ pair: SentencePair) -> Bool { sharedContent(of: pair).isPassage }

    private func sharedContent(of pair: SentencePair) -> SharedContent {
        SharedContent(left, right, pair, lexicon: lexicon)
    }

    /// Whether the two sentences quote different people: what one said is not what the other said, however alike.
    private func isOfOthers(_ pair: SentencePair) -> Bool {
        leftSpeakers.areOthers(in: pair.left, than: rightSpeakers, in: pair.right)
    }
}
