/// Gathers similarities by what they are to, in constant time each (Briggs and Torczon, "An Efficient Representation for
/// Sparse Sets", 1993).
struct LikenessRow {
    private(set) var likenesses: [Likeness] = []
    /// Where the one with a number stands, if it is there that it stands.
    private var places: [Int32]

    /// - Parameter count: How many numbers there are.
    init(count: Int) { places = Array(repeating: 0, count: count) }

    /// Adds to the similarity to the one with a number.
    mutating func add(_ sum: Float, to other: Int) {
        let place = Int(places[other])
        if place < likenesses.count, likenesses[place].other == other {
            likenesses[place].sum += sum
        } else {
            places[other] = Int32(truncatingIfNeeded: likenesses.count)
            likenesses.append(Likeness(other: other, sum: sum))
        }
    }

    /// One number more.
    mutating func grow() { places.append(0) }

    /// Begins anew.
    mutating func clear() { likenesses.removeAll(keepingCapacity: true) }
}
