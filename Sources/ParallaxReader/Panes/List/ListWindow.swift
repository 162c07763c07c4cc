import ParallaxCore

/// The stretch of a list that is known, and how long the whole list is.
struct ListWindow: Hashable, Sendable {
    /// The place of the first known entry, 0 at the top of the list.
    private(set) var first = 0
    private(set) var entries: [ListEntry] = []
    /// How many articles the list has, known or not.
    private(set) var total = 0

    /// Entries that are kept when stretches of one list join; those farthest from the newest stretch go first.
    private static let mostEntries = 1_024

    init() {}

    /// A list that is known from end to end.
    init(whole entries: [ListEntry]) {
        self.entries = entries
        total = entries.count
    }

    /// The places whose entries are known.
    var places: Range<Int> { first..<(first + entries.count) }

    /// Whether every entry is known.
    var isWhole: Bool { entries.count == total }

    /// The entry at a place of the list; `nil` while it is not known.
    subscript(place: Int) -> ListEntry? { places.contains(place) ? entries[place - first] : nil }

    /// Where an article stands; `nil` when that is not known.
    ///
    /// - Complexity: O(*n*) in the length of the stretch.
    func place(of id: Article.ID) -> Int? { entries.firstIndex { $0.id == id }.map { $0 + first } }

    /// Changes an entry that is known.
    mutating func change(_ id: Article.ID, _ change: (inout ListEntry) -> Void) {
        if let place = place(of: id) { change(&entries[place - first]) }
    }

    /// Takes in a stretch: it joins the known one where both tell of the same list, else it takes its place.
    mutating func take(_ page: ListPage) {
        let newFirst = max(0, page.first)
        let newPlaces = newFirst..<(newFirst + page.entries.count)
        let agrees = page.total == total && !entries.isEmpty && touches(newPlaces) && overlap(newPlaces, page.entries)
        guard agrees else {
            (first, entries, total) = (newFirst, page.entries, max(page.total, newPlaces.upperBound))
            return
        }
        let before = entries.prefix(max(0, newFirst - first))
        let after = entries.suffix(max(0, places.upperBound - newPlaces.upperBound))
        entries = before + page.entries + after
        first = min(first, newFirst)
        trim(toKeep: newPlaces)
    }

    private func touches(_ other: Range<Int>) -> Bool {
        other.lowerBound <= places.upperBound && places.lowerBound <= other.upperBound
    }

    /// Whether both stretches have the same articles where they lie over each other.
    private func overlap(_ other: Range<Int>, _ others: [ListEntry]) -> Bool {
        places.clamped(to: other).allSatisfy { entries[$0 - first].id == others[$0 - other.lowerBound].id }
    }

    private mutating func trim(toKeep kept: Range<Int>) {
        let excess = entries.count - max(Self.mostEntries, kept.count)
        guard excess > 0 else { return }
        let fromFront = min(excess, max(0, kept.lowerBound - first))
        let isAbove = kept.lowerBound - first > places.upperBound - kept.upperBound
        let dropped = isAbove ? fromFront : excess - min(excess, places.upperBound - kept.upperBound)
        entries.removeFirst(dropped)
        entries.removeLast(excess - dropped)
        first += dropped
    }
}
