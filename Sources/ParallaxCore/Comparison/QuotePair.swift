/// One utterance as two articles quote it.
public struct QuotePair: Hashable, Sendable, Codable {
    /// The left article's quote, its marks included.
    public let left: TextRange
    /// The right article's quote, its marks included.
    public let right: TextRange
    /// How the wording differs.
    public let variant: QuoteVariant

    /// Creates a pair.
    public init(left: TextRange, right: TextRange, variant: QuoteVariant) {
        self.left = left
        self.right = right
        self.variant = variant
    }
}
