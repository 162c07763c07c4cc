/// How alike something is to another thing, which is told by its number.
struct Likeness: Hashable, Sendable {
    private let number: Int32
    /// The similarity, or similarities summed up.
    var sum: Float

    init(other: Int, sum: Float) {
        number = Int32(truncatingIfNeeded: other)
        self.sum = sum
    }

    /// The number of the other one.
    var other: Int { Int(number) }
}
