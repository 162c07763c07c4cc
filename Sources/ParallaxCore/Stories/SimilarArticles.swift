/// Finds the articles of an index that are similar to one of it; each thread needs one of these, for the sums.
struct SimilarArticles {
    /// Look-ups for one article; terms are looked up from the rarest on, so that what is left out tells the least.
    private static let lookUps = 40_000
    /// Smaller similarities count as none.
    private static let leastSimilarity: Float = 0.02
    /// Without dates nothing parts two events of one kind, so they must be more alike: on 66 undated look-alike events
    /// B-cubed F1 is .84 with 1 and .87 to .88 with 0.65 to 0.75.
    static let undatedTrust: Float = 0.68

    private let postings: StoryPostings
    /// Similarities while they are summed up, one for each article; 0 between articles.
    private var sums: [Float]
    /// The articles that have one meanwhile, so many of them; there is room for one more than can be met.
    private var met: [Int32]
    private var metCount = 0

    init(_ postings: StoryPostings) {
        self.postings = postings
        sums = Array(repeating: 0, count: postings.count)
        met = Array(repeating: 0, count: postings.count + 1)
    }

    /// The articles before one that are similar to it, with their similarities.
    mutating func likenesses(of member: Int, _ vector: TermWeights) -> [Likeness] {
        metCount = 0
        var left = Self.lookUps
        for (term, weight) in vector.terms where left > 0 {
            postings.forEachPart(of: term, around: member) {
                Self.addUp($0, before: member, weight: weight, left: &left, &sums, &met, &metCount)
            }
        }
        return collect(isDated: postings.isDated(member))
    }

    /// Adds up the last of some articles, as many as may still be looked up.
    private static func addUp(
        _ part: Slice<UnsafeBufferPointer<StoryPostings.Posting>>, before member: Int, weight: Float, left: inout Int,
        _ sums: inout [Float], _ met: inout [Int32], _ metCount: inout Int
    ) {
        sums.withUnsafeMutableBufferPointer { sums in
            met.withUnsafeMutableBufferPointer { met in
                for posting in part.reversed() where posting.member < member {
                    guard left > 0 else { return }
                    left -= 1
                    let other = Int(posting.member)
                    // Written in any case and counted when it is new, for which of them are new cannot be foreseen.
                    met[metCount] = posting.member
                    metCount += sums[other] == 0 ? 1 : 0
                    sums[other] += posting.weight * weight + .leastNormalMagnitude
                }
            }
        }
    }

    private mutating func collect(isDated: Bool) -> [Likeness] {
        var found: [Likeness] = []
        for other in met[..<metCount].lazy.map(Int.init) {
            let similarity = sums[other] * (isDated && postings.isDated(other) ? 1 : Self.undatedTrust)
            if similarity >= Self.leastSimilarity { found.append(Likeness(other: other, sum: similarity)) }
            sums[other] = 0
        }
        return found
    }
}
