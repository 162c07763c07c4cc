/// Looks candidates up by their two sentences.
struct CandidateRows {
    private let candidates: [Candidate]
    private let starts: [Int]

    /// Takes candidates ordered by left, then right.
    init(_ candidates: [Candidate], leftCount: Int) {
        self.candidates = candidates
        var starts = [Int](repeating: 0, count: leftCount + 1)
        for candidate in candidates { starts[Int(candidate.left) + 1] += 1 }
        for row in 0..<leftCount { starts[row + 1] += starts[row] }
        self.starts = starts
    }

    /// The mixed similarity of two sentences; 0 when they are no candidates or do not exist.
    func mixed(_ left: Int, _ right: Int) -> Float {
        guard left >= 0, left + 1 < starts.count else { return 0 }
        var (low, high) = (starts[left], starts[left + 1])
        while low < high {
            let middle = (low + high) / 2
            let found = Int(candidates[middle].right)
            if found == right { return candidates[middle].mixed }
            if found < right { low = middle + 1 } else { high = middle }
        }
        return 0
    }
}
