import ParallaxCore
import ParallaxScreen

extension ListPane {
    /// Entries asked for at a time, at least; one answer is worth some pages of moving.
    private static let shortestStretch = 128

    private var stretch: Int { max(Self.shortestStretch, 8 * size.rows) }

    /// Entries asked for first, at least. What is seen waits for them; the rest of a stretch comes behind the frame.
    private static let shortestFirstStretch = 48

    /// What may be seen, above and below the selection.
    private var firstStretch: Int { max(Self.shortestFirstStretch, 2 * size.rows) }

    /// What has to be asked for so that the reader finds entries wherever the next keys lead.
    var missing: ListSpan? {
        guard !isChanging, !window.isWhole, let span = missingSpan, span != refused else { return nil }
        return span
    }

    private var missingSpan: ListSpan? {
        if let selectedID, selected == nil { return ListSpan(start: .around(selectedID), count: stretch) }
        let margin = 2 * max(1, size.rows)
        let (view, all) = (placesInView, 0..<window.total)
        let near = max(0, view.lowerBound - margin)..<min(all.upperBound, view.upperBound + margin)
        guard !near.isEmpty, near.clamped(to: window.places) != near else { return nil }
        if let known = view.first(where: { window[$0] != nil }).flatMap({ window[$0]?.id }) {
            return ListSpan(start: .around(known), count: stretch)
        }
        return ListSpan(start: .place(max(0, view.lowerBound - stretch / 2)), count: stretch)
    }

    /// Whether the stretch on its way holds what is seen.
    var expectsView: Bool {
        switch expected?.start {
        case nil: return false
        case .place(let first): return holds(first..<(first + (expected?.count ?? 0)))
        case .around(let id):
            guard let place = window.place(of: id), let count = expected?.count else { return true }
            return holds((place - count / 2)..<(place + count / 2))
        }
    }

    private func holds(_ places: Range<Int>) -> Bool { placesInView.clamped(to: places) == placesInView }

    /// The first stretch of the list as it is shown now: around the article the reader is at.
    var firstSpan: ListSpan {
        ListSpan(start: selectedID.map { .around($0) } ?? .place(selection ?? 0), count: firstStretch)
    }

    /// The first stretch from the top.
    var topSpan: ListSpan { ListSpan(start: .place(0), count: max(Self.shortestFirstStretch, size.rows)) }

    /// Whether nothing that is seen is missing, nor the article the reader is at.
    var isViewKnown: Bool { isKnown && holds(window.places) && (selectedID == nil || selected != nil) }

    /// Takes in a stretch that was asked for.
    mutating func take(_ page: ListPage) {
        let asked = expected
        expected = nil
        if isSuperfluous(page) { return }
        if isChanging || isOutdated { window = ListWindow() }
        let isOther = isChanging
        (isChanging, isOutdated, isKnown) = (false, false, true)
        window.take(page)
        widen(for: page.entries, ofMany: !window.isWhole)
        if isOther { settle(at: page) } else { keepSelection(asked: asked) }
        if missing == asked { refused = asked }
        if let query = search?.query { light(query) }
    }

    /// A stretch with an article put back where it stood, before the nearest of those behind it; `nil` where the stretch has it,
    /// or does not tell that the list has lost it.
    func keeping(_ id: Article.ID, in page: ListPage) -> ListPage? {
        guard let place = window.place(of: id), let entry = window[place] else { return nil }
        let places = Dictionary(page.entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
        guard places[id] == nil else { return nil }
        let behind = (place + 1)..<max(place + 1, window.places.upperBound)
        let index = behind.lazy.compactMap { window[$0].flatMap { places[$0.id] } }.first
        guard let index, index > 0 || page.first == 0 else { return nil }
        var entries = page.entries
        entries.insert(entry, at: index)
        return ListPage(first: page.first, entries: entries, total: page.total + 1)
    }

    /// A late stretch that shows nothing of what is seen, while that is known and the article the reader is at.
    private func isSuperfluous(_ page: ListPage) -> Bool {
        guard !isChanging, !isOutdated, page.total == window.total else { return false }
        let places = page.first..<(page.first + page.entries.count)
        return isViewKnown && !holds(places)
    }

    /// The selection in another list: the same article where it has it, else the first one.
    private mutating func settle(at page: ListPage) {
        guard window.total > 0 else { return deselect() }
        placeSelection(at: selectedID.flatMap { window.place(of: $0) } ?? min(max(0, page.first), window.total - 1))
    }

    /// The selection in the same list, which may have grown or shrunk meanwhile.
    private mutating func keepSelection(asked: ListSpan?) {
        guard window.total > 0 else { return deselect() }
        let here = min(selection ?? 0, window.total - 1)
        guard let id = selectedID else { return placeSelection(at: here) }
        if let place = window.place(of: id) { return placeSelection(at: place) }
        let isGone = window.isWhole || asked?.start == .around(id)
        if isGone { placeSelection(at: here) } else { measure() }
    }

    /// Lights the matches of a search among what is known now; the reader stays where they are.
    mutating func light(_ query: String) {
        guard let wanted = TextSearch(query) else { return }
        let found = matches(for: wanted)
        let current = found.firstIndex { $0.text / 2 == selection } ?? nearest(in: found) ?? 0
        search = SearchResults(query: query, matches: found, current: current)
    }
}
