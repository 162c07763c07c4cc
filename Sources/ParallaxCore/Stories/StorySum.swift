/// The vectors of a story's articles, summed up: the similarities among them, without holding every two together.
struct StorySum {
    private var dated: [Int: Float] = [:]
    private var all: [Int: Float] = [:]
    /// The vectors' products with themselves.
    private var datedSquares: Float = 0
    private var squares: Float = 0

    mutating func add(_ vector: TermWeights, isDated: Bool) {
        let square = vector.terms.reduce(0) { $0 + $1.weight * $1.weight }
        squares += square
        if isDated { datedSquares += square }
        for (term, weight) in vector.terms {
            all[term, default: 0] += weight
            if isDated { dated[term, default: 0] += weight }
        }
    }

    /// The similarities of every two, summed up; those of undated articles count less, as in ``SimilarArticles``.
    var within: Float {
        let datedPairs = Self.pairs(dated, datedSquares)
        return datedPairs + (Self.pairs(all, squares) - datedPairs) * SimilarArticles.undatedTrust
    }

    private static func pairs(_ sum: [Int: Float], _ squares: Float) -> Float {
        max(0, sum.values.reduce(0) { $0 + $1 * $1 } - squares) / 2
    }
}
