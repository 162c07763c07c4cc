/// The best candidate of each sentence, to see what stands against the others.
struct BestCandidates {
    private var ofLeft: [Float]
    private var ofRight: [Float]

    init(_ candidates: [Candidate], leftCount: Int, rightCount: Int) {
        ofLeft = Array(repeating: 1e-6, count: leftCount)
        ofRight = Array(repeating: 1e-6, count: rightCount)
        for candidate in candidates {
            ofLeft[Int(candidate.left)] = max(ofLeft[Int(candidate.left)], candidate.mixed)
            ofRight[Int(candidate.right)] = max(ofRight[Int(candidate.right)], candidate.mixed)
        }
    }

    /// How near the candidate comes to the best of either sentence; 1 when it is one.
    func rank(of candidate: Candidate) -> Float {
        candidate.mixed / min(ofLeft[Int(candidate.left)], ofRight[Int(candidate.right)])
    }

    /// How far the better alternative of one of the sentences lies above it, as far as that counts; 0 when neither has one.
    func lead(over candidate: Candidate, _ partnership: Partnership) -> Float {
        let leftLead = ofLeft[Int(candidate.left)] - candidate.mixed
        let rightLead = ofRight[Int(candidate.right)] - candidate.mixed
        return max(partnership.leftRivalry * leftLead, partnership.rightRivalry * rightLead)
    }
}
