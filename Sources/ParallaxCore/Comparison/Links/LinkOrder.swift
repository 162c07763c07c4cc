/// What becomes of the chosen pairs by the order they keep or break.
///
/// A pair on the spine is a link. Off it, a false move costs more trust than silence: a link is called moved only when the
/// two are one passage and neither sentence stands level with another one; else it has not moved, but is told at two
/// places. Pairs that are not believed are no links.
struct LinkOrder {
    /// The links, ordered as the pairs are.
    private(set) var links: [SentenceLinks.Found] = []
    /// The pairs that are no links after all, in the same order.
    private(set) var doubtful: [SentencePair] = []

    /// Takes pairs ordered by left, then right.
    ///
    /// - Parameters:
    ///   - orderTells: Whether breaking the order speaks against a link.
    ///   - areGiven: Whether all of them are links, and only what has moved is asked.
    init(
        _ pairs: [SentencePair], rightCount: Int, gate: MoveGate, orderTells: Bool = true, areGiven: Bool = false
    ) {
        let partners = PartnerCounts(pairs)
        let marks = Spine.marks(of: pairs, rightCount: rightCount) { $0.strength / partners.most(in: $0) }
        let level = zip(pairs, marks).filter(\.1).map(\.0)
        let (levelLeft, levelRight) = (Set(level.map(\.left)), Set(level.map(\.right)))
        for (pair, isOnSpine) in zip(pairs, marks) {
            guard isOnSpine || areGiven || gate.believes(pair, orderTells: orderTells) else {
                doubtful.append(pair)
                continue
            }
            let isToldTwice = levelLeft.contains(pair.left) || levelRight.contains(pair.right)
            let isPassage = pair.isVerbatim || !isToldTwice && gate.isPassage(pair)
            links.append(SentenceLinks.Found(pair: pair, isMoved: !isOnSpine && isPassage))
        }
    }
}
