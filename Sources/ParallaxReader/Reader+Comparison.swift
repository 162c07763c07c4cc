import ParallaxCore

extension Reader {
    /// The article on the left now: that of the comparison, else the selected one.
    private var leftID: Article.ID? {
        desk.stage == .compare ? compare?.comparison.left.article.id : list.selected?.id
    }

    /// The articles of the left one's story that can stand on the right, in list order.
    private func partners(of id: Article.ID) -> [ListEntry] {
        (members(ofStoryOf: id) ?? []).filter { $0.id != id }
    }

    mutating func compare(_ left: Article.ID, with right: Article.ID) -> [Effect] {
        [.comparison(left: left, right: right, ticket: tickets.draw(for: .comparison))]
    }

    /// The two articles the program was started with.
    mutating func compareAtStart() -> [Effect] {
        guard opening == .comparing, compare == nil, !tickets.isAwaiting(.comparison), let left = list.window[0],
            let right = list.window[1]
        else { return [] }
        return compare(left.id, with: right.id)
    }

    /// Whether the first screen waits for a comparison; what lies under it can wait too.
    var isComparingAtStart: Bool { opening == .comparing && compare == nil && tickets.isAwaiting(.comparison) }

    /// `c`: the next outlet of the story beside this one; inside a comparison, the one after.
    mutating func compareWithNext() -> [Effect] {
        if desk.stage == .compare { return turnRight(by: 1) }
        guard let here = articleInFocus else { return tellThereIsNoArticle() }
        guard let members = knownStory(of: here) else {
            isComparisonWanted = tickets.isAwaiting(.article)
            if !isComparisonWanted { tellThereIsNoOther() }
            return []
        }
        let after = members.drop { $0 != here }.dropFirst().first
        guard let partner = after ?? members.first, partner != here else {
            tellThereIsNoOther()
            return []
        }
        return compare(here, with: partner)
    }

    /// Does what was asked for before the article and its story were there.
    mutating func compareIfWanted() -> [Effect] {
        guard isComparisonWanted else { return [] }
        isComparisonWanted = false
        guard desk.stage == .compare else { return compareWithNext() }
        return compareSelectedWithFirst()
    }

    /// The selected article beside the first other one of its story; alone when there is none.
    mutating func compareSelectedWithFirst() -> [Effect] {
        guard let selected = list.selected else { return showArticle(focus: .article) }
        if let partner = partners(of: selected.id).first { return compare(selected.id, with: partner.id) }
        if members(ofStoryOf: selected.id) == nil, selected.id != article?.article.id {
            isComparisonWanted = true
            return followSelection()
        }
        tellThereIsNoOther()
        leavePlace()
        return showArticle(focus: .article)
    }

    /// `i`: the text that the article had before, beside the one it has now.
    mutating func compareTexts() -> [Effect] {
        guard let subject = articleInFocus else { return tellThereIsNoArticle() }
        return compare(subject, with: subject)
    }

    mutating func tellThereIsNoOther() { notice = Notice("No other article here tells this story.") }

    mutating func swapSides() -> [Effect] {
        guard desk.stage == .compare, let comparison = compare?.comparison else { return refuse(.swap) }
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        guard left != right else {
            notice = Notice("The earlier text stays on the left.")
            return []
        }
        list.select(right)
        return compare(right, with: left) + followSelection()
    }

    /// Turns the right column through the story's other outlets.
    mutating func turnRight(by delta: Int) -> [Effect] {
        guard desk.stage == .compare, let left = leftID, let right = compare?.comparison.right.article.id else {
            return refuse(delta > 0 ? .turnNext : .turnPrevious)
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
        resumeComparison()
        beingTakenBack[ticket] = nil
        for side in [comparison.left, comparison.right] { quoteCorrections.learn(side, from: ticket) }
        return catchUp(with: comparison, from: ticket) + followSelection() + freshen()
    }

    /// Asks again for a comparison that was on its way while the reader corrected its links, once these are kept.
    private mutating func catchUp(with comparison: Comparison, from ticket: Int) -> [Effect] {
        let (left, right) = (comparison.left.article.id, comparison.right.article.id)
        links.learn(comparison, from: ticket, last: tickets.last)
        guard let known = links[left, right], Set(known) != Set(comparison.corrections) else { return [] }
        return keep(DecisionChange(before: known, after: known), left: left, right: right)
    }

    /// Goes to the quote, the number or the fact the comparison was asked for from.
    private mutating func land(on comparison: Comparison) {
        defer { landing = nil }
        guard let landing, landing.left == comparison.left.article.id, landing.right == comparison.right.article.id
        else { return }
        fitPanes()
        notice = compare?.land(at: landing).map { Notice($0) } ?? notice
    }
}
