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

    /// The heaviest links that keep the order, each with the neighbours that belong to it.
    private var levelGroups: [LevelGroup] {
        let candidates = links.filter { !$0.isMoved }
        var groups = LevelChain(candidates).links.map(LevelGroup.init)
        var taken = (left: Set(groups.flatMap(\.left)), right: Set(groups.flatMap(\.right)))
        for link in candidates.sorted(by: { $0.strength > $1.strength })
        where taken.left.contains(link.left) != taken.right.contains(link.right) {
            guard let index = groups.firstIndex(holding: link), groups[index].extend(with: link) else { continue }
            taken.left.insert(link.left)
            taken.right.insert(link.right)
        }
        return groups
    }
}

extension [LevelGroup] {
    /// The group that has one of the link's sentences.
    fileprivate func firstIndex(holding link: Link) -> Int? {
        firstIndex { $0.left.contains(link.left) || $0.right.contains(link.right) }
    }
}
