/// The weighted terms of an article, as a vector of length 1.
struct TermWeights {
    /// The numbers of the terms in rising order, with their weights.
    let terms: [(term: Int, weight: Float)]

    /// Scales counts to weights (1 + ln *tf*) · *idf*, and the vector to length 1 (Salton and Buckley, "Term-Weighting
    /// Approaches in Automatic Text Retrieval", 1988).
    private init(_ member: StoryMember, numbers: [Int], idf: [Float]) {
        let weighted = zip(numbers, member.terms)
            .map { (term: $0, weight: (1 + Float.log(Float($1.count))) * idf[$0]) }
        let norm = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        terms = weighted.sorted { $0.term < $1.term }.map { ($0.term, norm > 0 ? $0.weight / norm : 0) }
    }

    /// The vectors of all members, in their order.
    ///
    /// - Complexity: O(*n*) in the terms of all members, and sorting the terms of each.
    static func vectors(of members: [StoryMember]) -> [TermWeights] {
        var frequencies = TermFrequencies()
        let numbers = members.map { frequencies.add($0) }
        let idf = frequencies.inverse
        return zip(members, numbers).map { TermWeights($0, numbers: $1, idf: idf) }
    }
}
