/// Joins what is alike on average: the two most similar clusters first, until no two are similar enough (Sokal and
/// Michener, "A Statistical Method for Evaluating Systematic Relationships", 1958).
struct AverageLink {
    /// Two clusters that may be joined; stale when one of them is already part of another.
    private struct Candidate: Comparable {
        let similarity: Float
        let left: Int32
        let right: Int32

        static func < (one: Candidate, other: Candidate) -> Bool {
            if one.similarity != other.similarity { return one.similarity < other.similarity }
            return (other.left, other.right) < (one.left, one.right)
        }
    }

    private let threshold: Float
    private var clusters: [LinkedCluster]
    /// What each cluster is part of by now, by its number; -1 while it stands for itself.
    private var heirs: [Int32]
    /// For each cluster, the similarities of its members to those of other clusters, summed up. What is part of another
    /// by now is passed over.
    private var rows: [[Likeness]]
    private var heap = BinaryHeap<Candidate>()
    /// The row of two clusters while they are joined.
    private var joint: LikenessRow

    /// Prepares what is to be joined.
    ///
    /// - Parameters:
    ///   - starts: The clusters to begin with.
    ///   - earlier: For each of them, the similarities to earlier ones, summed up over the pairs of their members; pairs
    ///     not named have none.
    init(_ starts: [LinkedCluster], earlier: [[Likeness]], threshold: Float) {
        self.threshold = threshold
        clusters = starts
        heirs = Array(repeating: Self.none, count: starts.count)
        joint = LikenessRow(count: starts.count)
        rows = earlier
        for (later, row) in earlier.enumerated() {
            for likeness in row {
                rows[likeness.other].append(Likeness(other: later, sum: likeness.sum))
                push(likeness.sum, likeness.other, later)
            }
        }
    }

    private static let none: Int32 = -1

    /// The clusters, each with its starts in order, ordered by their first starts.
    ///
    /// - Complexity: O(*p* log *p*) for *p* similar pairs.
    mutating func joined() -> [[Int]] {
        while let best = heap.popLargest() {
            let (left, right) = (Int(best.left), Int(best.right))
            guard stands(left), stands(right), clusters[left].mayJoin(clusters[right], similarity: best.similarity)
            else { continue }
            join(left, right)
        }
        return clusters.indices.filter(stands).map { clusters[$0].starts.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Joins the clusters of two starts, however unlike they are.
    mutating func tie(_ one: Int, _ other: Int) {
        let (left, right) = (cluster(of: one), cluster(of: other))
        if left != right { join(min(left, right), max(left, right)) }
    }

    private func stands(_ cluster: Int) -> Bool { heirs[cluster] == Self.none }

    /// What a start is part of by now.
    private func cluster(of start: Int) -> Int {
        var place = start
        while !stands(place) { place = Int(heirs[place]) }
        return place
    }

    private mutating func join(_ left: Int, _ right: Int) {
        let joined = clusters.count
        let between = gather(left, right)
        clusters.append(clusters[left].joining(clusters[right], similarities: between))
        for part in [left, right] {
            heirs[part] = Int32(truncatingIfNeeded: joined)
            rows[part] = []
        }
        heirs.append(Self.none)
        for likeness in joint.likenesses {
            rows[likeness.other].append(Likeness(other: joined, sum: likeness.sum))
            push(likeness.sum, likeness.other, joined)
        }
        rows.append(joint.likenesses)
        joint.clear()
        joint.grow()
    }

    /// Gathers the row of two clusters as one; answers the similarities between them.
    private mutating func gather(_ left: Int, _ right: Int) -> Float {
        var between: Float = 0
        for (part, partner) in [(left, right), (right, left)] {
            for likeness in rows[part] where stands(likeness.other) {
                if likeness.other == partner {
                    between = likeness.sum
                } else {
                    joint.add(likeness.sum, to: likeness.other)
                }
            }
        }
        return between
    }

    private mutating func push(_ sum: Float, _ left: Int, _ right: Int) {
        // By pointers, for clusters hold much that need not be retained to be counted.
        let pairs = clusters.withUnsafeBufferPointer { $0[left].pairCount(with: $0[right]) }
        let similarity = sum / Float(max(1, pairs))
        guard similarity >= threshold else { return }
        heap.push(
            Candidate(
                similarity: similarity, left: Int32(truncatingIfNeeded: left), right: Int32(truncatingIfNeeded: right)))
    }
}

extension AverageLink {
    /// Prepares clusters of one member each.
    ///
    /// - Parameter groups: The group of each member, if there are any: members of one group are not held against each
    ///   other, so that they neither bring two clusters together nor keep them apart.
    init(rows: [[Int: Float]], threshold: Float, groups: [Int]? = nil) {
        let starts = rows.indices.map { LinkedCluster(start: $0, group: groups?[$0]) }
        let earlier = rows.map { row in row.map { Likeness(other: $0.key, sum: $0.value) } }
        self.init(starts, earlier: earlier, threshold: threshold)
    }
}
