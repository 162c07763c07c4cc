/// How many partners each sentence has.
///
/// A sentence's say in the order of the others is shared among its partners: else one that resembles many others a little
/// outweighs the one statement that two outlets quote word for word.
struct PartnerCounts {
    private var left: [Int: Double] = [:]
    private var right: [Int: Double] = [:]

    init(_ pairs: [SentencePair]) {
        for pair in pairs {
            left[pair.left, default: 0] += 1
            right[pair.right, default: 0] += 1
        }
    }

    /// The partners of the sentence of the pair that has more of them; at least 1.
    func most(in pair: SentencePair) -> Double { max(left[pair.left] ?? 1, right[pair.right] ?? 1) }
}
