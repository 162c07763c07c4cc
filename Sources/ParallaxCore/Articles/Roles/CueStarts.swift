/// The pairs of scalars that some cues begin with, each as a bit by their last six bits: where there is none, no cue stands.
struct CueStarts: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    /// Adds the start of a cue; `#` in it matches one digit.
    mutating func insert(_ cue: ArraySlice<Unicode.Scalar>) {
        guard let first = cue.first else { return }
        let second = cue.dropFirst().first.flatMap { $0 == "#" ? nil : $0 }
        bits[Int(first.value & 63)] |= second.map { 1 << UInt64($0.value & 63) } ?? .max
    }

    /// Whether one of the cues may stand at `offset`.
    func mayHold(_ folded: [Unicode.Scalar], at offset: Int) -> Bool {
        let second = offset + 1 < folded.count ? folded[offset + 1].value : 0
        return bits[Int(folded[offset].value & 63)] >> UInt64(second & 63) & 1 != 0
    }

    /// The first place from `offset` on at which one of the cues may stand; `nil` when there is none.
    func next(in folded: [Unicode.Scalar], from offset: Int) -> Int? {
        folded.withUnsafeBufferPointer { folded in
            bits.withUnsafeBufferPointer { bits in
                for place in offset..<max(offset, folded.count) {
                    let second = place + 1 < folded.count ? folded[place + 1].value : 0
                    if bits[Int(folded[place].value & 63)] >> UInt64(second & 63) & 1 != 0 { return place }
                }
                return nil
            }
        }
    }
}
