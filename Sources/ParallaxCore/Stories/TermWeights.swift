/// The weighted terms of an article, as a vector of length 1.
struct TermWeights: Sendable {
    /// Terms beyond this many, of the least weight, are left out. With 64 of them B-cubed F1 on 100 news events falls
    /// from .99 to .97.
    private static let termLimit = 128
    /// How much more a name or a number counts: what tells two events of one kind apart is who, where and how many. On
    /// 66 look-alike events B-cubed F1 rises from .87 to .89.
    static let emphasis: Float = 2

    /// The numbers of the terms, the rarest first, with their weights.
    let terms: [(term: Int, weight: Float)]

    /// Scales counts to weights (1 + ln *tf*) · *idf*, and the vector to length 1 (Salton and Buckley, "Term-Weighting
    /// Approaches in Automatic Text Retrieval", 1988).
    init(_ member: StoryMember, numbers: [Int], frequencies: TermFrequencies) {
        var weighted = zip(numbers, member.terms).map { number, term in
            let weight = (1 + Float.log(Float(term.count))) * frequencies.inverse(of: number)
            return RankedTerm(number: number, weight: term.isEmphatic ? weight * Self.emphasis : weight)
        }
        let norm = weighted.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        weighted.keepSmallest(Self.termLimit)
        terms = weighted.map { (rank: frequencies.rank(of: $0.number), weight: norm > 0 ? $0.weight / norm : 0) }
            .sorted { $0.rank < $1.rank }.map { (Int($0.rank & 0xFFFF_FFFF), $0.weight) }
    }
}
