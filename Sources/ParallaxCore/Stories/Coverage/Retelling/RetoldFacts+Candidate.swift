extension RetoldFacts {
    /// A sentence that may tell a fact, by the fact's number.
    struct Candidate: Hashable {
        let fact: Int
        let place: SentencePlace
    }
}

extension [(share: Float, candidate: RetoldFacts.Candidate)] {
    /// The candidates, those that tell most of their fact first.
    var bySureness: [RetoldFacts.Candidate] {
        sorted { one, other in
            (-one.share, one.candidate.fact, one.candidate.place)
                < (-other.share, other.candidate.fact, other.candidate.place)
        }.map(\.candidate)
    }
}
