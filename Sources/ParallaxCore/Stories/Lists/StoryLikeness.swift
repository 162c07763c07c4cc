/// How alike the articles of a story are.
public struct StoryLikeness: Hashable, Sendable {
    /// The article that is most like the others, by its place; `nil` when there is none.
    public let central: Int?
    /// The mean cosine of the term vectors of every two articles, 0 to 1; 1 for an article that stands alone.
    ///
    /// It tells how far the outlets use the same words for the event, not whether they contradict each other.
    public let mean: Double
    /// For each article, its cosines with all others, summed up.
    let sums: [Float]
    /// All of them, summed up.
    let total: Float

    /// Measures the articles of one story.
    ///
    /// All cosines of an article add up to its product with the sum of all vectors, so no two need be held against each
    /// other.
    ///
    /// - Complexity: O(*n* · *t*) for *n* articles of *t* ≤ 128 terms.
    public init(of members: [StoryMember]) {
        var frequencies = TermFrequencies()
        let numbers = members.map { frequencies.add($0) }
        let vectors = zip(members, numbers).map { TermWeights($0, numbers: $1, frequencies: frequencies) }
        var weights: [Int: Float] = [:]
        for vector in vectors {
            for (term, weight) in vector.terms { weights[term, default: 0] += weight }
        }
        let sums = vectors.map { vector in
            vector.terms.reduce(Float(0)) { $0 + $1.weight * ((weights[$1.term] ?? 0) - $1.weight) }
        }
        self.sums = sums
        self.total = sums.reduce(0, +)
        central = sums.indices.max { (sums[$0], -$0) < (sums[$1], -$1) }
        let pairs = members.count * (members.count - 1)
        mean = pairs == 0 ? 1 : min(1, max(0, Double(self.total) / Double(pairs)))
    }

    /// What the story is called by itself: the headline of the article that is most like the others, else the first there is.
    ///
    /// - Parameter headlines: Those of the articles, in their order.
    public func headline(among headlines: [String]) -> String {
        let own = central.flatMap { headlines.indices.contains($0) ? headlines[$0] : nil } ?? ""
        return own.isEmpty ? headlines.first { !$0.isEmpty } ?? "" : own
    }

    /// The same of articles whose terms were not read yet.
    ///
    /// - Complexity: That of reading the terms of every article; see ``StoryMember``.
    public static func headline(of articles: [Article]) -> String {
        StoryLikeness(of: articles.map { StoryMember($0) }).headline(among: articles.map { String($0.title) })
    }
}
