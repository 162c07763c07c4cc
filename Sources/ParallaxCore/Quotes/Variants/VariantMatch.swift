/// Another article's quote of the same utterance.
public struct VariantMatch: Hashable, Sendable, Codable {
    /// The other quote.
    public let place: QuotePlace
    /// How its wording differs.
    public let variant: QuoteVariant

    /// Creates a match.
    public init(place: QuotePlace, variant: QuoteVariant) {
        self.place = place
        self.variant = variant
    }
}
