import ParallaxCore

extension Reader {
    /// The article on the left now: that of the comparison, else the selected one.
    private var leftID: Article.ID? {
        desk.stage == .compare ? compare?.comparison.left.article.id : list.selected?.id
    }

    /// The articles of the left one's story that can stand on the right, in list order.
    private func partners(of id: Article.ID) -> [ListEntry] {
        list.entries.first { $0.id == id }.map(list.siblings) ?? []
    }

    mutating func compare(_ left: Article.ID, with right: Article.ID) -> [Effect] {
        [.comparison(left: left, right: right, ticket: tickets.draw(for: .comparison))]
    }

    /// The two articles the program was started with.
    mutating func compareAtStart() -> [Effect] {
        guard opening == .comparing, compare == nil, !tickets.isAwaiting(.comparison), list.entries.count >= 2
        else { return [] }
        return compare(list.entries[0].id, with: list.entries[1].id)
    }

    /// Whether the first screen waits for a comparison; what lies under it can wait too.
    var isComparingAtStart: Bool { opening == .comparing && compare == nil && tickets.isAwaiting(.comparison) }

    /// `c`: the next outlet of the story beside this one; inside a comparison, the one after.
    mutating func compareWithNext() -> [Effect] {
        if desk.stage == .compare { return turnRight(by: 1) }
        guard let selected = list.selected else { return [] }
        let after = list.entries.drop { $0.id != selected.id }.first {
            $0.story == selected.story && $0.id != selected.id
        }
        guard let partner = after ?? partners(of: selected.id).first else {
            notice = Notice("No other article here tells this story.")
            return []
        }
        return compare(selected.id, with: partner.id)
    }

    mutating func swapSides() -> [Effect] {
        guard desk.stage == .compare, let comparison = compare?.comparison else { return [] }
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        list.select(right)
        return compare(right, with: left) + followSelection()
    }

    /// Turns the right column through the story's other outlets.
    mutating func turnRight(by delta: Int) -> [Effect] {
        guard desk.stage == .compare, let left = leftID, let right = compare?.comparison.right.article.id else {
            return []
        }
        let others = partners(of: left)
        guard others.count > 1 || others.first.map({ $0.id != right }) ?? false else {
            notice = Notice("The story has no other outlet to turn to.")
            return []
        }
        let place = others.firstIndex { $0.id == right } ?? -1
        let next = ((place + delta) % others.count + others.count) % others.count
        return compare(left, with: others[next].id)
    }

    mutating func show(_ comparison: Comparison, ticket: Int) -> [Effect] {
        guard tickets.redeem(ticket, for: .comparison) else { return [] }
        var pane = ComparePane(comparison, settings: compareSettings)
        if let compare { pane.goToPlace(of: compare) }
        if comparedPair != [comparison.left.article.id, comparison.right.article.id] {
            leavePlace()
            dropViews()
            (desk.stage, desk.focus) = (.compare, .compare)
        }
        compare = pane
        land(on: comparison)
        return catchUp(with: comparison) + followSelection() + freshen()
    }

    /// Asks again for a comparison that was on its way while the reader corrected its links.
    private mutating func catchUp(with comparison: Comparison) -> [Effect] {
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        guard let known = links[left, right], known != comparison.corrections else { return [] }
        return keep(known, left: left, right: right)
    }

    /// Goes to the quote the comparison was asked for from.
    private mutating func land(on comparison: Comparison) {
        defer { landing = nil }
        guard let landing, landing.left == comparison.left.article.id, landing.right == comparison.right.article.id
        else { return }
        fitPanes()
        compare?.reveal(SearchMatch(text: Side.left.rawValue, range: landing.range))
    }
}
