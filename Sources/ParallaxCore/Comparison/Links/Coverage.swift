/// Keeps, among many-to-many links, those that explain something the better ones do not.
///
/// A sentence that one outlet splits in two keeps both links, because each half covers other words; a third sentence that
/// repeats what is covered already is dropped.
struct Coverage {
    private let left: SentenceFeatures
    private let right: SentenceFeatures
    private let weights: [Float]
    private var open: (left: [Set<Int32>], right: [Set<Int32>])
    /// Share of a sentence's weight that a further link must add.
    private static let addedShare: Float = 0.1
    /// A link this strong needs to add nothing, as long as one side is not fully told.
    private static let sureStrength = 0.8

    init(_ left: SentenceFeatures, _ right: SentenceFeatures, lexicon: Lexicon) {
        self.left = left
        self.right = right
        weights = lexicon.weights
        open = (left.stems.map(Set.init), right.stems.map(Set.init))
    }

    /// The pairs to keep, strongest first.
    mutating func selection(from pairs: [SentencePair]) -> [SentencePair] {
        var kept: [SentencePair] = []
        var linkedLeft = Set<Int>()
        var linkedRight = Set<Int>()
        let ordered = pairs.sorted {
            ($0.isVerbatim ? 1 : 0, $0.strength, $1.left, $1.right) > (
                $1.isVerbatim ? 1 : 0, $1.strength, $0.left, $0.right
            )
        }
        for pair in ordered {
            let isFirst = !linkedLeft.contains(pair.left) && !linkedRight.contains(pair.right)
            guard pair.isVerbatim || isFirst || adds(pair) else { continue }
            cover(pair)
            linkedLeft.insert(pair.left)
            linkedRight.insert(pair.right)
            kept.append(pair)
        }
        return kept
    }

    /// Whether the pair explains enough of what is still open on either side.
    private func adds(_ pair: SentencePair) -> Bool {
        let gains = [
            gain(of: right.stems[pair.right], in: open.left[pair.left], of: left.stems[pair.left]),
            gain(of: left.stems[pair.left], in: open.right[pair.right], of: right.stems[pair.right]),
        ]
        return gains.contains { $0 >= (pair.strength >= Self.sureStrength ? 0.01 : Self.addedShare) }
    }

    private func gain(of stems: [Int32], in open: Set<Int32>, of all: [Int32]) -> Float {
        let added = stems.reduce(Float(0)) { open.contains($1) ? $0 + weights[Int($1)] : $0 }
        let total = all.reduce(Float(0)) { $0 + weights[Int($1)] }
        return total > 0 ? added / total : 0
    }

    private mutating func cover(_ pair: SentencePair) {
        open.left[pair.left].subtract(right.stems[pair.right])
        open.right[pair.right].subtract(left.stems[pair.left])
    }
}
