/// Sentences of both sides that stand level: a link, and neighbours that one outlet split off or the other joined.
struct LevelGroup {
    private(set) var left: Range<Int>
    private(set) var right: Range<Int>
    private(set) var kind: Passage.Kind
    /// The sentences of the link the group began with.
    let levelLeft: Int
    let levelRight: Int

    init(_ link: Link) {
        levelLeft = link.left
        levelRight = link.right
        left = link.left..<(link.left + 1)
        right = link.right..<(link.right + 1)
        kind = Self.kind(of: link)
    }

    /// Takes in a link that shares one sentence with the group and touches it with the other; answers whether it does.
    mutating func extend(with link: Link) -> Bool {
        if left.contains(link.left), let wider = right.extended(to: link.right) {
            right = wider
        } else if right.contains(link.right), let wider = left.extended(to: link.left) {
            left = wider
        } else {
            return false
        }
        kind = kind == .rewritten && link.relation == .rewritten ? .rewritten : .edited
        return true
    }

    private static func kind(of link: Link) -> Passage.Kind {
        switch link.relation {
        case .same: .same
        case .edited: .edited
        case .rewritten: .rewritten
        }
    }
}

extension Range<Int> {
    /// The range with one more number at an end, when `number` lies just there.
    fileprivate func extended(to number: Int) -> Range<Int>? {
        if number == upperBound { return lowerBound..<(number + 1) }
        return number + 1 == lowerBound ? number..<upperBound : nil
    }
}
