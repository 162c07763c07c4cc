/// The heaviest set of pairs that keep the order of both sides; what lies off it has moved.
///
/// This is the weighted form of the longest increasing subsequence (Jacobson and Vo, "Heaviest increasing/common
/// subsequence problems", 1992), as Heckel (1978) and patience diff use the unweighted one on lines.
enum Spine {
    /// Marks the pairs on the spine, beside `pairs`, which are ordered by left, then right.
    ///
    /// - Parameter weight: How much it costs to leave a pair off the spine.
    /// - Complexity: O(*n* log *m*) for *n* pairs and *m* right sentences.
    static func marks(
        of pairs: [SentencePair], rightCount: Int, weight: (SentencePair) -> Double = { $0.strength }
    ) -> [Bool] {
        var best = PrefixMaximum(count: rightCount)
        var previous: [Int?] = []
        for (index, pair) in pairs.enumerated() {
            let (above, before) = best.maximum(upTo: pair.right)
            previous.append(before)
            best.raise(pair.right, to: above + weight(pair), by: index)
        }
        var marks = [Bool](repeating: false, count: pairs.count)
        var next = best.maximum(upTo: rightCount - 1).index
        while let index = next {
            marks[index] = true
            next = previous[index]
        }
        return marks
    }
}

/// A Fenwick tree (1994) that answers the greatest value among the first positions.
private struct PrefixMaximum {
    private var values: [(weight: Double, index: Int?)]

    init(count: Int) { values = Array(repeating: (0, nil), count: count + 1) }

    func maximum(upTo position: Int) -> (weight: Double, index: Int?) {
        var best: (weight: Double, index: Int?) = (0, nil)
        var node = position + 1
        while node > 0 {
            if values[node].weight > best.weight { best = values[node] }
            node -= node & -node
        }
        return best
    }

    mutating func raise(_ position: Int, to weight: Double, by index: Int) {
        var node = position + 1
        while node < values.count {
            if weight > values[node].weight { values[node] = (weight, index) }
            node += node & -node
        }
    }
}
