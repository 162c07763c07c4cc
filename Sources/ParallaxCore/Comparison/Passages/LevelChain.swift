/// The heaviest set of links that keep the order of both articles and share no sentence: what can stand level.
///
/// A longest increasing subsequence with weights (Fredman, "On computing the length of longest increasing subsequences",
/// 1975), over a Fenwick tree of prefix maxima.
struct LevelChain {
    /// The chosen links, in order.
    let links: [Link]

    /// - Complexity: O(*n* log *n*) in the number of links.
    init(_ candidates: [Link]) {
        let ordered = candidates.sorted { ($0.left, -$0.right) < ($1.left, -$1.right) }
        var best = PrefixMaxima(count: (ordered.map(\.right).max() ?? -1) + 1)
        var weights: [Double] = []
        var previous: [Int?] = []
        for (index, link) in ordered.enumerated() {
            let before = best.maximum(before: link.right) { weights[$0] < weights[$1] }
            let weight = link.strength + (before.map { weights[$0] } ?? 0)
            weights.append(weight)
            previous.append(before)
            best.raise(at: link.right, to: index) { weights[$0] < weights[$1] }
        }
        var chain: [Link] = []
        var next = weights.indices.max { weights[$0] < weights[$1] }
        while let index = next {
            chain.append(ordered[index])
            next = previous[index]
        }
        links = chain.reversed()
    }
}

/// Answers which entry before a place weighs most (Fenwick, 1994, with maxima in place of sums).
private struct PrefixMaxima {
    private var entries: [Int?]

    init(count: Int) { entries = Array(repeating: nil, count: count + 1) }

    func maximum(before place: Int, isLighter: (Int, Int) -> Bool) -> Int? {
        var node = place
        var best: Int?
        while node > 0 {
            if let entry = entries[node], best.map({ isLighter($0, entry) }) ?? true { best = entry }
            node -= node & -node
        }
        return best
    }

    mutating func raise(at place: Int, to entry: Int, isLighter: (Int, Int) -> Bool) {
        var node = place + 1
        while node < entries.count {
            if entries[node].map({ isLighter($0, entry) }) ?? true { entries[node] = entry }
            node += node & -node
        }
    }
}
