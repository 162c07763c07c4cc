import ParallaxCore

/// The links a reader made and cut in this session, pair by pair.
///
/// A pair is found with either article on the left. The ledger is ahead of the answers: a further correction builds on it,
/// whatever is still on its way.
struct LinkLedger: Hashable, Sendable {
    private var corrections: [[Article.ID]: [LinkCorrection]] = [:]
    /// The ticket of the answer that the last of them comes back with.
    var answer: Int?

    /// All corrections of a pair; `nil` while it was never corrected here.
    subscript(left: Article.ID, right: Article.ID) -> [LinkCorrection]? {
        get { corrections[[left, right]] }
        set {
            corrections[[left, right]] = newValue
            corrections[[right, left]] = newValue?.map(\.mirrored)
        }
    }
}
