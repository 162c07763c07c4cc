/// How well two words of a sentence pair stand for each other, for all pairs that do at all.
struct WordAffinity {
    /// Two words and how well they fit.
    struct Pair: Hashable {
        let left: Int
        let right: Int
        let weight: Float
    }

    /// Fitting pairs, by left index, ascending by right index.
    let rows: [[Pair]]
    private let left: WordRow
    private let right: WordRow
    private let speller: SpellingKeys
    private static let relatedShare: Float = 0.8
    private static let variantShare: Float = 0.9
    /// Beyond this many word pairs spelling is not compared.
    private static let spellingPairs = 40_000
    /// A word that is repeated more often than this on the right is matched in its first places only.
    private static let repetitions = 64

    init(_ left: WordRow, _ right: WordRow, lexicon: Lexicon) {
        self.left = left
        self.right = right
        let places = StemPlaces(right.stems)
        let comparesSpelling = left.count * right.count <= Self.spellingPairs
        let speller = SpellingKeys(left, right, lexicon: lexicon, isNeeded: comparesSpelling)
        rows = left.forms.indices.map { i in
            var row = places.places(of: left.stems[i], limit: Self.repetitions).map { j in
                let share = left.forms[i] == right.forms[j] ? 1 : Self.relatedShare
                return Pair(left: i, right: j, weight: share * min(left.weights[i], right.weights[j]))
            }
            let variants = speller.variants(of: i)
            guard !variants.isEmpty else { return row }
            for j in variants where left.stems[i] != right.stems[j] {
                row.append(Pair(left: i, right: j, weight: Self.variantShare * left.weights[i]))
            }
            return row.sorted { $0.right < $1.right }
        }
        self.speller = speller
    }

    /// Why two words fit; `nil` when they do not.
    func kind(_ i: Int, _ j: Int) -> WordMatch.Kind? {
        if left.forms[i] == right.forms[j] { return left.isWritten(i, as: right, j) ? .equal : .variant }
        if speller.areVariants(i, j) { return .variant }
        return left.stems[i] == right.stems[j] ? .replaced : nil
    }

    /// The fitting pairs of words that have no partner yet.
    func pairs(besides partners: [Int?], _ owners: [Int?]) -> [Pair] {
        rows.flatMap { row in row.filter { partners[$0.left] == nil && owners[$0.right] == nil } }
    }
}
