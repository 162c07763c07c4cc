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
    private var similarities: [[Int: Float]]
    private var heap = BinaryHeap<Candidate>()

    /// Prepares clusters of one member each.
    ///
    /// - Parameter rows: For each member, its similarity to earlier ones; pairs not named have none.
    init(rows: [[Int: Float]], threshold: Float) {
        self.threshold = threshold
        members = rows.indices.map { [$0] }
        similarities = rows
        for (later, row) in rows.enumerated() {
            for (earlier, similarity) in row {
                similarities[earlier][later] = similarity
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
        let (leftCount, rightCount) = (Float(members[left].count), Float(members[right].count))
        members.append(members[left] + members[right])
        members[left] = []
        members[right] = []
        let (leftRow, rightRow) = (similarities[left], similarities[right])
        similarities[left] = [:]
        similarities[right] = [:]
        similarities.append([:])
        for other in Set(leftRow.keys).union(rightRow.keys) where !members[other].isEmpty {
            let sum = (leftRow[other] ?? 0) * leftCount + (rightRow[other] ?? 0) * rightCount
            let similarity = sum / (leftCount + rightCount)
            similarities[joined][other] = similarity
            similarities[other][joined] = similarity
            similarities[other][left] = nil
            similarities[other][right] = nil
            if similarity >= threshold { push(similarity, min(other, joined), max(other, joined)) }
        }
    }

    private mutating func push(_ similarity: Float, _ left: Int, _ right: Int) {
        heap.push(Candidate(similarity: similarity, left: left, right: right))
    }
}
