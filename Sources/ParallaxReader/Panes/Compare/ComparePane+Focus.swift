import ParallaxCore

extension ComparePane {
    /// Whether there is anything of the kind to jump to.
    func has(_ target: CompareTarget) -> Bool { !targets.passages(with: target).isEmpty }

    /// The passage the strip tells about: the one jumped to while it is in view, else the first that begins in view.
    var passageInFocus: Int? {
        let shown = rows[scroll.visible]
        if let current, let row = shown.first(where: { $0.holds(current) }) { return row.passage }
        return shown.lazy.compactMap(\.passage).first
    }

    /// Whether the passage the reader jumped to is in view.
    var isCurrentInView: Bool {
        current.map { current in rows[scroll.visible].contains { $0.holds(current) } } ?? false
    }

    /// The fold the reader is at; `nil` when it is a passage in full.
    var foldInFocus: FoldedRun? {
        let focus = passageInFocus
        return rows[scroll.visible].first { $0.passage == focus && $0.fold != nil }?.fold
    }

    /// What the strip tells of the passage in focus.
    var factsInFocus: PassageFacts? {
        passageInFocus.map { index in
            let passage = passages[index]
            let tie = partners.tie(of: index)
            return PassageFacts(
                comparison: comparison, passage: passage, tie: tie,
                partnerName: tie.map { partners.place(of: $0, on: passage.right.isEmpty ? .right : .left) },
                echoes: partners.echoes(of: index).compactMap { echo in
                    let side: Side = passage.left.contains(echo.left) ? .right : .left
                    return echo.link.map { (link: $0, place: partners.place(of: echo, on: side)) }
                },
                showsWeakLinks: settings.showsWeakLinks, isLevelled: levelled == index)
        }
    }

    /// Goes to the next or previous place of a kind; one that is folded away is opened.
    mutating func jump(to target: CompareTarget, by delta: Int) {
        let places = target == .passage ? shownPassages : targets.passages(with: target)
        lastTarget = target
        guard !places.isEmpty else { return }
        let here = current ?? passageInFocus.map { $0 - 1 } ?? -1
        let next = places.firstIndex { $0 > here } ?? places.count
        let previous = (places.lastIndex { $0 < here } ?? -1)
        let index = delta > 0 ? next + delta - 1 : previous + delta + 1
        let passage = places[min(max(0, index), places.count - 1)]
        if target != .passage, let run = folds.run(holding: passage) { open(run) }
        current = passage
        reveal(passage: passage)
    }

    /// The passages shown in full and the first one of every fold.
    var shownPassages: [Int] {
        passages.indices.filter { index in folds.run(holding: index).map { $0.lowerBound == index } ?? true }
    }

    /// Opens the fold the reader is at, else the first one in view.
    mutating func openFold() -> Bool {
        guard let fold = foldInFocus ?? rows[scroll.visible].lazy.compactMap(\.fold).first else { return false }
        open(fold.passages)
        current = fold.passages.lowerBound
        return true
    }

    /// Brings a passage into view, its end first, so that its beginning wins where both have no room.
    mutating func reveal(passage: Int) {
        guard let first = rows.firstIndex(where: { $0.holds(passage) }),
            let last = rows.lastIndex(where: { $0.holds(passage) })
        else { return }
        reveal(rows: first...last)
    }

    /// Brings a stretch of one text into view and opens the fold it lies in.
    mutating func reveal(_ range: TextRange, on side: Side) {
        let passage = comparison.side(side).sentence(at: range.start).flatMap { places.passage(of: $0, on: side) }
        if let passage, let run = folds.run(holding: passage) { open(run) }
        let first = rowIndex.row(showing: range.start, on: side)
        reveal(rows: first...max(first, rowIndex.row(showing: range.end - 1, on: side)))
    }

    private mutating func reveal(rows: ClosedRange<Int>) {
        scroll {
            $0.reveal(rows.upperBound, margin: 1)
            $0.reveal(rows.lowerBound, margin: 2)
        }
    }

    /// Where the passage the reader chose begins in one of the texts; `nil` while none is chosen in view.
    var chosenPlace: CompareAnchor? {
        guard let current, isCurrentInView else { return nil }
        return start(of: current)
    }

    /// Where a passage begins in one of the texts.
    func start(of passage: Int) -> CompareAnchor? {
        let side: Side = passages[passage].left.isEmpty ? .right : .left
        return passages[passage].sentences(on: side).first.map {
            CompareAnchor(side: side, offset: comparison.side(side).sentences[$0].range.start, lead: 0)
        }
    }

    /// The passage that holds a place in one of the texts.
    func passage(at place: CompareAnchor) -> Int? {
        comparison.side(place.side).sentence(at: place.offset).flatMap { places.passage(of: $0, on: place.side) }
    }

    /// Chooses the passage that holds a place in one of the texts, and opens the fold it lies in.
    mutating func choose(at place: CompareAnchor) {
        guard let passage = passage(at: place) else { return }
        if let run = folds.run(holding: passage), run.lowerBound != passage { open(run) }
        current = passage
        if !isCurrentInView { reveal(passage: passage) }
    }

    /// Whether a passage has a partner elsewhere that can be shown beside it.
    func canLevel(_ passage: Int) -> Bool {
        guard let tie = partners.tie(of: passage) else { return false }
        return tie.reason != .weakLink || settings.showsWeakLinks
    }

    /// Shows the partner of the passage in focus beside it, or puts it back.
    ///
    /// - Returns: A sentence that says why nothing happened; `nil` when something did.
    mutating func levelPartner() -> String? {
        guard let focus = passageInFocus else { return "There is nothing to compare." }
        if focus != levelled, canLevel(focus) {
            current = focus
            level(focus)
        } else if levelled != nil {
            level(nil)
        } else {
            return passages[focus].isLinked
                ? "Both sides stand level here." : "No match found that could be shown here."
        }
        return nil
    }
}
