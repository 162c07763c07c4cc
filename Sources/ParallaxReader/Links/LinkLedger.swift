import ParallaxCore

/// The links a reader made and cut in this session, pair by pair.
///
/// A pair is found with either article on the left. The ledger is ahead of the answers: a further correction builds on it,
/// whatever is still on its way. Once the answer to the last one is there, what is asked for later tells what holds.
struct LinkLedger: Hashable, Sendable {
    private var corrections: [[Article.ID]: [LinkCorrection]] = [:]
    /// The last ticket before the answer to a pair's last correction came.
    private var settled: [Set<Article.ID>: Int] = [:]
    /// The ticket of the answer that the last correction comes back with.
    private var answer: Int?

    /// All corrections of a pair; `nil` while it was never corrected here.
    subscript(left: Article.ID, right: Article.ID) -> [LinkCorrection]? { corrections[[left, right]] }

    /// The reader corrected a pair; the answer comes with a ticket, if one is waited for.
    mutating func correct(_ left: Article.ID, _ right: Article.ID, to new: [LinkCorrection], answer ticket: Int?) {
        set(new, left, right)
        settled[[left, right]] = nil
        answer = ticket
    }

    /// Takes what a comparison says that was asked for after all corrections of its pair were kept, or with the last.
    ///
    /// - Parameter last: The ticket that was drawn last.
    mutating func learn(_ comparison: Comparison, from ticket: Int, last: Int) {
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        let isLater = settled[[left, right]].map { ticket > $0 } ?? false
        if ticket == answer { settled[[left, right]] = last }
        if ticket == answer || isLater { set(comparison.corrections, left, right) }
    }

    /// Forgets the pairs of an article whose text is another one now.
    mutating func forget(_ id: Article.ID) {
        corrections = corrections.filter { !$0.key.contains(id) }
        settled = settled.filter { !$0.key.contains(id) }
    }

    private mutating func set(_ new: [LinkCorrection], _ left: Article.ID, _ right: Article.ID) {
        corrections[[left, right]] = new
        corrections[[right, left]] = new.map(\.mirrored)
    }
}
