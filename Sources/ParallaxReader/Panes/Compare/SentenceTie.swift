import ParallaxCore

/// Two sentences, one of each article, that belong together, and why.
struct SentenceTie: Hashable, Sendable {
    /// Why they belong together; a later case is the stronger reason.
    enum Reason: Int, Hashable, Sendable {
        /// They are loosely alike.
        case weakLink
        /// They quote one utterance.
        case quote
        /// They state values that differ.
        case conflict
        /// They say the same.
        case link
    }

    let left: Int
    let right: Int
    let reason: Reason
    /// The link between them, strong or weak; `nil` when only what they quote or state ties them.
    let link: Link?

    func sentence(on side: Side) -> Int { side == .left ? left : right }

    /// The better reason of two, or the surer link.
    func stronger(of other: SentenceTie) -> SentenceTie {
        (reason.rawValue, link?.strength ?? 0) >= (other.reason.rawValue, other.link?.strength ?? 0) ? self : other
    }
}

extension Comparison {
    /// Everything that ties two sentences.
    ///
    /// - Complexity: O(*n* log *n*) in the numbers of links, conflicts, quotes and sentences.
    var ties: [SentenceTie] {
        links.map { SentenceTie(left: $0.left, right: $0.right, reason: .link, link: $0) }
            + weakLinks.map { SentenceTie(left: $0.left, right: $0.right, reason: .weakLink, link: $0) }
            + conflicts.map {
                SentenceTie(left: $0.leftSentence, right: $0.rightSentence, reason: .conflict, link: nil)
            }
            + quotes.compactMap(tie)
    }

    private func tie(_ pair: QuotePair) -> SentenceTie? {
        guard let ours = left.sentence(at: pair.left.start), let theirs = right.sentence(at: pair.right.start) else {
            return nil
        }
        return SentenceTie(left: ours, right: theirs, reason: .quote, link: nil)
    }
}
