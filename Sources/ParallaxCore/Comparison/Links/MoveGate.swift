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
    func believes(_ pair: SentencePair) -> Bool {
        pair.isVerbatim
            || pair.strength >= Self.neededStrength && !isOfOthers(pair) && sharedContent(of: pair).isSomething
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
