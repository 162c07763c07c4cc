/// Joins what is alike on average: the two most similar clusters first, until no two are similar enough (Sokal and
/// Michener, "A Statistical Method for Evaluating Systematic Relationships", 1958).
struct AverageLink {
    /// Two clusters that may be joined; stale when one of them is already part of another.
    private struct Candidate: Comparable {
        let similarity: Float
        let left: Int
        let right: Int

        static func < (one: Candidate, other: Candidate) -> Bool {
            (one.similarity, -one.left, -one.right) < (other.similarity, -other.left, -other.right)
        }
    }

    private let threshold: Float
    private var clusters: [LinkedCluster]
    /// For each cluster, the similarities of its members to those of other clusters, summed up.
    private var sums: [[Int: Float]]
    private var heap = BinaryHeap<Candidate>()

    /// Prepares what is to be joined.
    ///
    /// - Parameters:
    ///   - starts: The clusters to begin with.
    ///   - rows: For each of them, the similarities to earlier ones, summed up over the pairs of their members; pairs
    ///     not named have none.
    init(_ starts: [LinkedCluster], rows: [[Int: Float]], threshold: Float) {
        self.threshold = threshold
        clusters = starts
        sums = rows
        for (later, row) in rows.enumerated() {
            for (earlier, sum) in row {
                sums[earlier][later] = sum
                push(sum, earlier, later)
            }
        }
    }

    /// The clusters, each with its starts in order, ordered by their first starts.
    ///
    /// - Complexity: O(*p* log *p*) for *p* similar pairs.
    mutating func joined() -> [[Int]] {
        while let best = heap.popLargest() {
            let (left, right) = (clusters[best.left], clusters[best.right])
            guard left.heir == nil, right.heir == nil, left.mayJoin(right, similarity: best.similarity) else {
                continue
            }
            join(best.left, best.right)
        }
        return clusters.filter { $0.heir == nil }.map { $0.starts.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Joins the clusters of two starts, however unlike they are.
    mutating func tie(_ one: Int, _ other: Int) {
        let (left, right) = (cluster(of: one), cluster(of: other))
        if left != right { join(min(left, right), max(left, right)) }
    }

    /// What a start is part of by now.
    private func cluster(of start: Int) -> Int {
        var place = start
        while let heir = clusters[place].heir { place = heir }
        return place
    }

    private mutating func join(_ left: Int, _ right: Int) {
        let joined = clusters.count
        clusters.append(clusters[left].joining(clusters[right], similarities: sums[left][right] ?? 0))
        clusters[left].heir = joined
        clusters[right].heir = joined
        let row = sums[left].merging(sums[right], uniquingKeysWith: +).filter { clusters[$0.key].heir == nil }
        sums[left] = [:]
        sums[right] = [:]
        sums.append(row)
        for (other, sum) in row {
            sums[other][joined] = sum
            sums[other][left] = nil
            sums[other][right] = nil
            push(sum, min(other, joined), max(other, joined))
        }
    }

    private mutating func push(_ sum: Float, _ left: Int, _ right: Int) {
        let similarity = sum / Float(max(1, clusters[left].pairCount(with: clusters[right])))
        if similarity >= threshold { heap.push(Candidate(similarity: similarity, left: left, right: right)) }
    }
}

extension AverageLink {
    /// Prepares clusters of one member each.
    ///
    /// - Parameter groups: The group of each member, if there are any: members of one group are not held against each
    ///   other, so that they neither bring two clusters together nor keep them apart.
    init(rows: [[Int: Float]], threshold: Float, groups: [Int]? = nil) {
        let starts = rows.indices.map { LinkedCluster(start: $0, group: groups?[$0]) }
        self.init(starts, rows: rows, threshold: threshold)
    }
}
