/// How sure five signals make a link: one logistic sum.
struct LinkModel {
    let bias: Double
    let letters: Double
    let runs: Double
    let local: Double
    /// Weight of being the best candidate of either sentence.
    let rank: Double
    /// Weight of the neighbours on the diagonal, for articles that tell in the same order.
    let neighbours: Double

    static let fitted = LinkModel(bias: -6.1, letters: 4.7, runs: 0.83, local: 6.7, rank: 2.7, neighbours: 1.9)

    /// Strength of every candidate, beside them, 0 to 1.
    ///
    /// `candidates` are ordered by left, then right, for sides of `leftCount` and `rightCount` sentences.
    func strengths(of candidates: [Candidate], leftCount: Int, rightCount: Int) -> [Double] {
        var bestOfLeft = [Float](repeating: 1e-6, count: leftCount)
        var bestOfRight = [Float](repeating: 1e-6, count: rightCount)
        for candidate in candidates {
            bestOfLeft[Int(candidate.left)] = max(bestOfLeft[Int(candidate.left)], candidate.mixed)
            bestOfRight[Int(candidate.right)] = max(bestOfRight[Int(candidate.right)], candidate.mixed)
        }
        let rows = CandidateRows(candidates, leftCount: leftCount)
        return candidates.map { candidate in
            let (i, j) = (Int(candidate.left), Int(candidate.right))
            let rank = max(candidate.mixed / bestOfLeft[i], candidate.mixed / bestOfRight[j])
            let neighbours = rows.mixed(i - 1, j - 1) + rows.mixed(i + 1, j + 1)
            return strength(candidate, rank: Double(rank), neighbours: Double(neighbours))
        }
    }

    private func strength(_ candidate: Candidate, rank: Double, neighbours: Double) -> Double {
        let wording = letters * Double(candidate.letters) + runs * Double(candidate.runs)
        let content = local * Double(candidate.local)
        return .logistic(bias + wording + content + self.rank * rank + self.neighbours * neighbours)
    }
}
