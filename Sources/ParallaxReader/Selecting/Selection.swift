/// Neighbours in a row that are chosen: those the choice began with, and all up to the one the reader went to.
struct Selection: Hashable, Sendable {
    private let origin: Range<Int>
    /// The place the reader went to.
    private(set) var head: Int

    /// Begins with some neighbours; `nil` when there are none.
    init?(from origin: Range<Int>) {
        guard let last = origin.last else { return nil }
        self.origin = origin
        head = last
    }

    /// The places that are chosen.
    var range: Range<Int> { min(origin.lowerBound, head)..<max(origin.upperBound, head + 1) }

    /// Goes on by some places, from the near edge of what the choice began with, within `count` places.
    mutating func move(by delta: Int, among count: Int) {
        let edge = delta > 0 ? origin.upperBound - 1 : origin.lowerBound
        extend(to: (origin.contains(head) ? edge : head) + delta, among: count)
    }

    /// Goes to a place, or to the nearest one there is among `count`.
    mutating func extend(to place: Int, among count: Int) { head = min(max(0, place), max(0, count - 1)) }
}
