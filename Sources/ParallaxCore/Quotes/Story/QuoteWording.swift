/// A quote, and those of the same statement as seen from it.
struct QuoteWording {
    let head: QuotePlace
    let others: [VariantMatch]

    /// The head, verbatim, and the others.
    var versions: [VariantMatch] { [VariantMatch(place: head, variant: .verbatim)] + others }

    /// How many have the same words.
    var sharers: Int { others.count { $0.variant == .verbatim } }
}
