/// A term by its number, in an order that has what weighs more first, and of equals what has the smaller number.
struct RankedTerm: Comparable {
    /// The weight's bits, which order as numbers that are not negative do, and then the number.
    private let rank: UInt64

    init(number: Int, weight: Float) {
        rank = UInt64(~max(0, weight).bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: number))
    }

    /// The number of the term.
    var number: Int { Int(rank & 0xFFFF_FFFF) }

    /// How much it weighs.
    var weight: Float { Float(bitPattern: ~UInt32(rank >> 32)) }

    static func < (one: RankedTerm, other: RankedTerm) -> Bool { one.rank < other.rank }
}
