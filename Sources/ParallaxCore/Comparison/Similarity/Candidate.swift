/// Two sentences that may say the same, and what speaks for it.
struct Candidate {
    let left: Int32
    let right: Int32
    /// Cosine of the runs of four letters.
    var letters: Float
    /// Logarithm of one more than the number of shared runs of three words.
    var runs: Float
    /// Shared weight inside this pair of articles, over the geometric mean of both sides.
    var local: Float
    /// Cosine of weighted stems.
    var cosine: Float
    /// Share of the shorter sentence's weight that the other has too, damped when little is shared at all.
    var containment: Float

    /// One figure for comparing candidates with each other.
    var mixed: Float { 0.55 * cosine + 0.15 * letters + 0.30 * containment }
}
