/// Keeps, among many-to-many links, those that explain something the better ones do not.
///
/// A sentence that one outlet splits in two keeps both links, because each half covers other words; a third sentence
/// that repeats what is covered already is dropped.
struct LinkSelection {
    private let left: SentenceFeatures
    private let right: SentenceFeatures
    private let weights: [Float]
    /// Whether a stem is not explained yet, beside the values of ``SentenceFeatures/stems``.
    private var isOpenLeft: [Bool]
    private var isOpenRight: [Bool]
    /// Share of a sentence's weight that a further link must add.
    private static let addedShare: Float = 0.1
    /// A link this strong needs to add nothing, as long as one side is not fully told.
    private static let sureStrength = 0.8

    init(_ left: SentenceFeatures, _ right: SentenceFeatures, lexicon: Lexicon) {
        self.left = left
        self.right = right
        weights = lexicon.weights
        isOpenLeft = Array(repeating: true, count: left.stems.values.count)
        isOpenRight = Array(repeating: true, count: right.stems.values.count)
    }

    /// The pairs to keep, strongest first.
    mutating func chosen(from pairs: [SentencePair]) -> [SentencePair] {
        var isLinkedLeft = [Bool](repeating: false, count: left.count)
        var isLinkedRight = [Bool](repeating: false, count: right.count)
        return pairs.sorted(by: Self.isStronger).filter { pair in
            let isFirst = !isLinkedLeft[pair.left] && !isLinkedRight[pair.right]
            guard pair.isVerbatim || isFirst || adds(pair) else { return false }
            cover(pair)
            isLinkedLeft[pair.left] = true
            isLinkedRight[pair.right] = true
            return true
        }
    }

    private static func isStronger(_ pair: SentencePair, _ other: SentencePair) -> Bool {
        guard pair.isVerbatim == other.isVerbatim else { return pair.isVerbatim }
        return (pair.strength, other.left, other.right) > (other.strength, pair.left, pair.right)
    }

    /// Whether the pair explains enough of what is still open on either side.
    private func adds(_ pair: SentencePair) -> Bool {
        let needed = pair.strength >= Self.sureStrength ? 0.01 : Self.addedShare
        var (gain, otherGain) = (Float(0), Float(0))
        forEachSharedStem(of: pair) { place, otherPlace in
            let weight = weights[Int(left.stems.values[place])]
            if isOpenLeft[place] { gain += weight }
            if isOpenRight[otherPlace] { otherGain += weight }
        }
        return gain > 0 && gain >= needed * total(of: left.stems, pair.left)
            || otherGain > 0 && otherGain >= needed * total(of: right.stems, pair.right)
    }

    private func total(of stems: FlatRows<Int32>, _ sentence: Int) -> Float {
        stems[sentence].reduce(0) { $0 + weights[Int(stems.values[$1])] }
    }

    private mutating func cover(_ pair: SentencePair) {
        var places: [(Int, Int)] = []
        forEachSharedStem(of: pair) { places.append(($0, $1)) }
        for (place, otherPlace) in places {
            isOpenLeft[place] = false
            isOpenRight[otherPlace] = false
        }
    }

    /// Goes through the places of the stems both sentences have.
    private func forEachSharedStem(of pair: SentencePair, _ body: (Int, Int) -> Void) {
        let (ours, theirs) = (left.stems[pair.left], right.stems[pair.right])
        var (i, j) = (ours.lowerBound, theirs.lowerBound)
        while i < ours.upperBound, j < theirs.upperBound {
            let (stem, other) = (left.stems.values[i], right.stems.values[j])
            if stem == other { body(i, j) }
            if stem <= other { i += 1 }
            if stem >= other { j += 1 }
        }
    }
}
