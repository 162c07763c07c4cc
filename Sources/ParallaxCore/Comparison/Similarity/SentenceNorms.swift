/// The denominators of the similarity signals, one for each sentence of one side.
struct SentenceNorms {
    private(set) var local: [Float] = []
    private(set) var language: [Float] = []
    private(set) var cosine: [Float] = []
    private(set) var letters: [Float] = []
    /// What each stem of a sentence adds to a cosine, beside the values of ``SentenceFeatures/stems``.
    private(set) var terms: [Float] = []

    init(_ features: SentenceFeatures, _ weights: StemWeights, _ scratch: inout SimilarityScratch) {
        terms = zip(features.stems.values, features.stemCounts).map { weights.language[Int($0)] * Self.damped($1) }
        for sentence in 0..<features.count {
            appendSums(features, features.stems[sentence], weights)
            letters.append(max(Float(scratch.squaredLetterRuns(features, sentence)).squareRoot(), 1))
        }
    }

    private mutating func appendSums(_ features: SentenceFeatures, _ row: Range<Int>, _ weights: StemWeights) {
        var (local, language, square) = (Float(0), Float(0), Float(0))
        for index in row {
            let stem = Int(features.stems.values[index])
            local += weights.local[stem]
            language += weights.language[stem]
            square += terms[index] * terms[index]
        }
        self.local.append(max(local, 1))
        self.language.append(max(language, 1))
        cosine.append(max(square.squareRoot(), .leastNormalMagnitude))
    }

    /// Repetition of a word counts less than in proportion.
    private static func damped(_ count: Float) -> Float { count == 1 ? 1 : 1 + Float.log(count) }
}
