import ParallaxCore

extension Reader {
    /// Keeps the corrections of the links between two articles in place of all earlier ones; when the two are compared
    /// on the desk, the answer is shown there.
    mutating func keep(_ corrections: [LinkCorrection], left: Article.ID, right: Article.ID) -> [Effect] {
        links[left, right] = corrections
        switch comparedPair {
        case [left, right]:
            return [.correctLinks(corrections, left: left, right: right, ticket: drawForCorrectedLinks())]
        case [right, left]:
            let mirrored = corrections.map(\.mirrored)
            return [.correctLinks(mirrored, left: right, right: left, ticket: drawForCorrectedLinks())]
        default:
            return [.correctLinks(corrections, left: left, right: right, ticket: tickets.drawUnawaited())]
        }
    }

    private mutating func drawForCorrectedLinks() -> Int {
        let ticket = tickets.draw(for: .comparison)
        links.answer = ticket
        return ticket
    }

    /// Keeps one more correction of the compared pair, which `U` takes back.
    mutating func correct(_ correction: LinkCorrection) -> [Effect] {
        guard let comparison = compare?.comparison else { return [] }
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        let known = links[left, right] ?? comparison.corrections
        let new = known.filter { $0.left != correction.left || $0.right != correction.right } + [correction]
        remember(.links(Revision(before: known, after: new), left: left, right: right))
        return keep(new, left: left, right: right)
    }

    /// The two articles on the desk, left and right.
    var comparedPair: [Article.ID]? {
        compare.map { [$0.comparison.left.article.id, $0.comparison.right.article.id] }
    }
}
