/// Finds where one of several cues may stand, and looks at few places for it (Wu and Manber, "A Fast Algorithm for
/// Multi-Pattern Searching", 1994).
///
/// A window as long as the shortest cue goes over the text. The pair of scalars at its end tells how far the window can
/// move on: as far as that pair is from the end in the cue that has it last, and nearly its own length where none has it.
struct CueSearch: Sendable {
    private let length: Int
    private var steps: [UInt8]

    /// Prepares the search for cues of two scalars at least; `#` in them matches one digit.
    init(_ cues: [ArraySlice<Unicode.Scalar>]) {
        length = min(cues.map(\.count).min() ?? 2, Int(UInt8.max))
        precondition(length >= 2, "a cue to search for has two scalars")
        steps = [UInt8](repeating: UInt8(length - 1), count: ScalarPair.keys)
        for cue in cues {
            for (place, pair) in zip(cue, cue.dropFirst()).prefix(length - 1).enumerated() {
                for key in ScalarPair.keys(pair.0, pair.1) { steps[key] = min(steps[key], UInt8(length - 2 - place)) }
            }
        }
    }

    /// The first place from `offset` on at which one of the cues may stand; `nil` when there is none.
    func next(in folded: [Unicode.Scalar], from offset: Int) -> Int? {
        var end = offset + length
        while end <= folded.count {
            let step = Int(steps[ScalarPair.key(folded[end - 2], folded[end - 1])])
            if step == 0 { return end - length }
            end += step
        }
        return nil
    }
}
