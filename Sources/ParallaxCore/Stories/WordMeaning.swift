/// What a word stands for in the counting of terms.
struct WordMeaning: Hashable {
    /// The number of its stem; `nil` for a word that tells nothing.
    let stem: Int?
    /// How much it tells, see ``CommonWords``.
    let weight: Float

    /// What a stop word stands for.
    static let nothing = WordMeaning(stem: nil, weight: 0)

    init(stem: Int?, weight: Float) {
        self.stem = stem
        self.weight = weight
    }

    /// As one number, never 0, so that one look-up finds a word and all of this.
    var code: UInt64 {
        UInt64(weight.bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: stem.map { $0 + 2 } ?? 1))
    }

    /// The meaning of a code; `nil` for 0.
    init?(code: UInt64) {
        let number = Int(truncatingIfNeeded: code & 0xFFFF_FFFF)
        guard number != 0 else { return nil }
        let weight = Float(bitPattern: UInt32(truncatingIfNeeded: code >> 32))
        self.init(stem: number == 1 ? nil : number - 2, weight: weight)
    }
}
