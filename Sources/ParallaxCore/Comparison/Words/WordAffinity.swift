/// How well two words of a sentence pair stand for each other, for all pairs that do at all.
struct WordAffinity {
    /// Two words and how well they fit.
    struct Pair: Hashable {
        let left: Int
        let right: Int
        let weight: Float
    }

    /// Fitting pairs, by left index, ascending by right index.
    let rows: FlatRows<Pair>
    let left: WordRow
    let right: WordRow
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
        speller =
            comparesSpelling ? SpellingKeys(left, right, rightStems: places, lexicon: lexicon) : SpellingKeys()
        rows = Self.rows(left, right, places, speller)
    }

    /// A word has fitting stems or, where there are none, fitting spellings.
    private static func rows(
        _ left: WordRow, _ right: WordRow, _ places: StemPlaces, _ speller: SpellingKeys
    ) -> FlatRows<Pair> {
        var rows = FlatRows<Pair>()
        for i in left.forms.indices {
            places.forEachPlace(of: left.stems[i], limit: repetitions) { j in
                let share = left.forms[i] == right.forms[j] ? 1 : relatedShare
                rows.append(Pair(left: i, right: j, weight: share * min(left.weights[i], right.weights[j])))
            }
            for j in speller.variants(of: i) {
                rows.append(Pair(left: i, right: j, weight: variantShare * left.weights[i]))
            }
            rows.endRow()
        }
        return rows
    }

    /// Why two words fit; `nil` when they do not.
    func kind(_ i: Int, _ j: Int) -> WordMatch.Kind? {
        if left.forms[i] == right.forms[j] { return left.isWritten(i, as: right, j) ? .equal : .variant }
        if speller.areVariants(i, j) { return .variant }
        return left.stems[i] == right.stems[j] ? .replaced : nil
    }

    /// The fitting pairs of words that have no partner yet.
    func pairs(besides partners: [Int?], _ owners: [Int?]) -> [Pair] {
        rows.values.filter { partners[$0.left] == nil && owners[$0.right] == nil }
    }
}
