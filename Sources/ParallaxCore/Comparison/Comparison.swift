/// What two articles share, changed, moved, contradict, and carry alone.
public struct Comparison: Hashable, Sendable, Codable {
    /// The article on the left.
    public let left: AnnotatedArticle
    /// The article on the right.
    public let right: AnnotatedArticle
    /// How the headlines differ, word by word; empty when one of them is missing.
    public let headline: [Edit]
    /// Sentences that say the same, ordered by left, then right.
    public let links: [Link]
    /// Pairs too weak for links, too strong to call either side unmatched, in the same order; their words are not held
    /// against each other, so they count as rewritten and have no edits.
    public let weakLinks: [Link]
    /// Sentences of the left article with neither link nor weak link, in order.
    public let unmatchedLeft: [Int]
    /// Sentences of the right article with neither link nor weak link, in order.
    public let unmatchedRight: [Int]
    /// Numbers, dates and names that differ, ordered by the left place.
    public let conflicts: [Conflict]
    /// One utterance quoted by both, ordered by the left place.
    public let quotes: [QuotePair]
    /// How much text the two have in common.
    public let shared: SharedText
    /// What a reader decided about the links; already applied to ``links``.
    public let corrections: [LinkCorrection]

    /// Creates a comparison.
    public init(
        left: AnnotatedArticle, right: AnnotatedArticle, headline: [Edit], links: [Link], weakLinks: [Link],
        unmatchedLeft: [Int], unmatchedRight: [Int], conflicts: [Conflict], quotes: [QuotePair], shared: SharedText,
        corrections: [LinkCorrection] = []
    ) {
        self.left = left
        self.right = right
        self.headline = headline
        self.links = links
        self.weakLinks = weakLinks
        self.unmatchedLeft = unmatchedLeft
        self.unmatchedRight = unmatchedRight
        self.conflicts = conflicts
        self.quotes = quotes
        self.shared = shared
        self.corrections = corrections
    }
}
