/// How many partners each sentence has.
///
/// A sentence's say in the order of the others is shared among its partners: else one that resembles many others a little
/// outweighs the one statement that two outlets quote word for word.
struct PartnerCounts {
    private var left: [Int: Double] = [:]
    private var right: [Int: Double] = [:]

    /// Whether a left sentence has several partners as a rule, as in a summary beside what it sums up.
    let areSeveralOfLeft: Bool
    /// Whether a right sentence has.
    let areSeveralOfRight: Bool
    /// Nine pairs of news articles have 1.3 to 1.8 links for each linked sentence of the side that has fewer, four
    /// summaries 2.9 to 3.9.
    private static let several = 2.25

    init(_ pairs: [SentencePair]) {
        for pair in pairs {
            left[pair.left, default: 0] += 1
            right[pair.right, default: 0] += 1
        }
        areSeveralOfLeft = Double(pairs.count) >= Self.several * Double(max(1, left.count))
        areSeveralOfRight = Double(pairs.count) >= Self.several * Double(max(1, right.count))
    }

    /// Whether sentences of a side have several partners: no order can be kept by all of them.
    var areSeveral: Bool { areSeveralOfLeft || areSeveralOfRight }

    /// The partners of the sentence of the pair that has more of them; at least 1.
    func most(in pair: SentencePair) -> Double { max(left[pair.left] ?? 1, right[pair.right] ?? 1) }
}
