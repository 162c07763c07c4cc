import ParallaxCore

/// Where a comparison that is on its way shall open.
struct Landing: Hashable, Sendable {
    let left: Article.ID
    let right: Article.ID
    /// Stretches of the left article's text that have what is looked for.
    let places: [TextRange]
    /// Stretches of the right article's text that have it too; empty where no match was found.
    let counterparts: [TextRange]
}

extension ComparePane {
    /// Goes to what both articles have: to a place on the left that is tied to one on the right, where values differ first.
    ///
    /// - Returns: A sentence that says where the right one has it when nothing ties the two; `nil` otherwise.
    mutating func land(at landing: Landing) -> String? {
        let (ours, theirs) = (sentences(in: landing.places, on: .left), sentences(in: landing.counterparts, on: .right))
        let ties = comparison.ties.filter {
            $0.reason != .weakLink && ours.contains($0.left) && theirs.contains($0.right)
        }
        let tie = ties.first { $0.reason == .conflict } ?? ties.first
        guard let sentence = tie?.left ?? ours.first else { return nil }
        let range = comparison.left.sentences[sentence].range
        reveal(SearchMatch(text: Side.left.rawValue, range: range))
        go(to: CompareAnchor(side: .left, offset: range.start, lead: Self.leadRows))
        guard tie == nil, let other = theirs.first else { return nil }
        let pair = SentenceTie(left: sentence, right: other, reason: .weakLink, link: nil)
        return "Not linked: the other passage stands in \(partners.place(of: pair, on: .right))."
    }

    /// Rows above the place that is landed at.
    private static var leadRows: Int { 2 }

    private func sentences(in ranges: [TextRange], on side: Side) -> [Int] {
        let sentences = comparison.side(side).sentences
        return sentences.indices.filter { index in ranges.contains { $0.overlaps(sentences[index].range) } }
    }
}
