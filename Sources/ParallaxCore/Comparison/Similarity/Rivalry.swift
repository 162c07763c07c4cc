/// How much it counts against a pair that a sentence of either side has a better partner.
///
/// A sentence that has several partners, as those of a summary have where many say the same, can have a better one and
/// mean the others, too.
struct Rivalry: Equatable {
    let left: Float
    let right: Float

    /// Each sentence is taken to have one partner.
    static let usual = Rivalry(left: 1, right: 1)
    /// What is left of it where sentences have several partners: with 1, links of four summaries have F1 .705, with .5
    /// .733, with 0 .722.
    private static let amongSeveral: Float = 0.5

    private init(left: Float, right: Float) {
        self.left = left
        self.right = right
    }

    /// The rivalry where sentences have so many partners.
    init(_ partners: PartnerCounts) {
        left = partners.areSeveralOfLeft ? Self.amongSeveral : 1
        right = partners.areSeveralOfRight ? Self.amongSeveral : 1
    }
}
