import ParallaxCore

extension Reader {
    /// Keeps a change of the corrections of the links between two articles; when the two are compared on the desk, the answer
    /// is shown there.
    mutating func keep(_ change: DecisionChange<LinkCorrection>, left: Article.ID, right: Article.ID) -> [Effect] {
        switch comparedPair {
        case [left, right]: return keepCompared(change, left, right)
        case [right, left]: return keepCompared(change.mirrored, right, left)
        default:
            links.correct(left, right, to: change.after, answer: nil)
            return [.correctLinks(change, left: left, right: right, ticket: tickets.drawUnawaited())]
        }
    }

    private mutating func keepCompared(
        _ change: DecisionChange<LinkCorrection>, _ left: Article.ID, _ right: Article.ID
    ) -> [Effect] {
        let ticket = tickets.draw(for: .comparison)
        links.correct(left, right, to: change.after, answer: ticket)
        return [.correctLinks(change, left: left, right: right, ticket: ticket)]
    }

    /// Keeps one more correction of the compared pair, which `U` takes back.
    mutating func correct(_ correction: LinkCorrection) -> [Effect] {
        guard let comparison = compare?.comparison else { return [] }
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        let known = links[left, right] ?? comparison.corrections
        let new = known.filter { $0.left != correction.left || $0.right != correction.right } + [correction]
        let change = DecisionChange(before: known, after: new)
        remember(.links(change, left: left, right: right))
        return keep(change, left: left, right: right)
    }

    /// The two articles on the desk, left and right.
    var comparedPair: [Article.ID]? {
        compare.map { [$0.comparison.left.article.id, $0.comparison.right.article.id] }
    }
}

extension DecisionChange<LinkCorrection> {
    /// The same change with the articles the other way round.
    fileprivate var mirrored: DecisionChange {
        DecisionChange(before: before.map(\.mirrored), after: after.map(\.mirrored))
    }
}
