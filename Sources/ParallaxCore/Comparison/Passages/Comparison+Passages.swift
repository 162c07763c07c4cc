extension Comparison {
    /// The comparison as a reader goes through it, from the top of both articles to the end.
    ///
    /// Links that keep the order of both articles are level; between them stand what only the left side has, then what
    /// only the right side has. A moved sentence stands where each article has it.
    ///
    /// - Complexity: O(*n* log *n*) in the number of links and sentences.
    public var passages: [Passage] {
        var builder = PassageBuilder(comparison: self)
        for group in levelGroups { builder.add(group) }
        return builder.finish()
    }

    /// The links that keep the order, gathered so that no group crosses another.
    private var levelGroups: [LevelGroup] {
        var groups: [LevelGroup] = []
        for link in links.filter({ !$0.isMoved }).sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
            var group = LevelGroup(link)
            while let last = groups.last, last.touches(group) {
                group.absorb(last)
                groups.removeLast()
            }
            groups.append(group)
        }
        return groups
    }
}

/// Links that share sentences, and the sentences between them.
struct LevelGroup {
    private(set) var left: Range<Int>
    private(set) var right: Range<Int>
    private(set) var kind: Passage.Kind

    init(_ link: Link) {
        left = link.left..<(link.left + 1)
        right = link.right..<(link.right + 1)
        kind =
            switch link.relation {
            case .same: .same
            case .edited: .edited
            case .rewritten: .rewritten
            }
    }

    /// Whether the group shares a sentence with `other`, or lies across it.
    func touches(_ other: LevelGroup) -> Bool {
        left.upperBound > other.left.lowerBound && other.left.upperBound > left.lowerBound
            || right.lowerBound < other.right.upperBound
    }

    /// Takes the sentences of `other`; a group of several links is at least edited.
    mutating func absorb(_ other: LevelGroup) {
        left = min(left.lowerBound, other.left.lowerBound)..<max(left.upperBound, other.left.upperBound)
        right = min(right.lowerBound, other.right.lowerBound)..<max(right.upperBound, other.right.upperBound)
        if kind == .same || other.kind == .edited { kind = .edited }
    }
}
