/// The weighted terms of an article, as a vector of length 1.
struct TermWeights {
    /// The numbers of the terms, with their weights.
    let terms: [(term: Int, weight: Float)]

    /// Scales counts to weights (1 + ln *tf*) · *idf*, and the vector to length 1 (Salton and Buckley, "Term-Weighting
    /// Approaches in Automatic Text Retrieval", 1988).
    init(counts: [Int: Int], idf: [Float]) {
        let weighted = counts.map { (term: $0.key, weight: (1 + Float.log(Float($0.value))) * idf[$0.key]) }
        let norm = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        terms = weighted.sorted { $0.term < $1.term }.map { ($0.term, norm > 0 ? $0.weight / norm : 0) }
    }
}
