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
    private var members: [[Int]]
    /// For each cluster, the similarities of its members to those of other clusters, summed up.
    private var sums: [[Int: Float]]
    /// For each cluster, how many of its members are of each group; empty where there are no groups.
    private var groups: [[Int: Int]]
    private var heap = BinaryHeap<Candidate>()

    /// Prepares clusters of one member each.
    ///
    /// - Parameters:
    ///   - rows: For each member, its similarity to earlier ones; pairs not named have none.
    ///   - groups: The group of each member, if there are any: members of one group are not held against each other, so
    ///     that they neither bring two clusters together nor keep them apart.
    init(rows: [[Int: Float]], threshold: Float, groups: [Int]? = nil) {
        self.threshold = threshold
        self.groups = groups?.map { [$0: 1] } ?? []
        members = rows.indices.map { [$0] }
        sums = rows
        for (later, row) in rows.enumerated() {
            for (earlier, similarity) in row {
                sums[earlier][later] = similarity
                if similarity >= threshold { push(similarity, earlier, later) }
            }
        }
    }

    /// The clusters, each with its members in order, ordered by their first members.
    ///
    /// - Complexity: O(*p* log *p*) for *p* similar pairs.
    mutating func clusters() -> [[Int]] {
        while let best = heap.popLargest() {
            guard !members[best.left].isEmpty, !members[best.right].isEmpty else { continue }
            join(best.left, best.right)
        }
        return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private mutating func join(_ left: Int, _ right: Int) {
        let joined = members.count
        members.append(members[left] + members[right])
        members[left] = []
        members[right] = []
        if !groups.isEmpty { groups.append(groups[left].merging(groups[right], uniquingKeysWith: +)) }
        let row = sums[left].merging(sums[right], uniquingKeysWith: +).filter { !members[$0.key].isEmpty }
        sums[left] = [:]
        sums[right] = [:]
        sums.append(row)
        for (other, sum) in row {
            sums[other][joined] = sum
            sums[other][left] = nil
            sums[other][right] = nil
            let similarity = sum / Float(max(1, pairCount(joined, other)))
            if similarity >= threshold { push(similarity, min(other, joined), max(other, joined)) }
        }
    }

    /// How many pairs of members of two clusters are held against each other.
    private func pairCount(_ one: Int, _ other: Int) -> Int {
        let all = members[one].count * members[other].count
        guard !groups.isEmpty else { return all }
        return groups[one].reduce(all) { $0 - $1.value * (groups[other][$1.key] ?? 0) }
    }

    private mutating func push(_ similarity: Float, _ left: Int, _ right: Int) {
        heap.push(Candidate(similarity: similarity, left: left, right: right))
    }
}
