/// The denominators of the similarity signals, one for each sentence of one side.
struct SentenceNorms {
    private(set) var local: [Float] = []
    private(set) var language: [Float] = []
    private(set) var cosine: [Float] = []
    private(set) var letters: [Float] = []

    init(_ features: SentenceFeatures, _ weights: StemWeights) {
        var counts = [UInt16](repeating: 0, count: 1 << 16)
        for sentence in 0..<features.count {
            let stems = features.stems[sentence]
            local.append(stems.reduce(0) { $0 + weights.local[Int($1)] })
            language.append(max(stems.reduce(0) { $0 + weights.language[Int($1)] }, 1))
            cosine.append(Self.length(stems, features.stemCounts[sentence], weights.language))
            letters.append(Self.length(features.letterRuns[sentence], &counts))
        }
    }

    /// Repetition of a word counts less than in proportion.
    static func damped(_ count: Float) -> Float { count == 1 ? 1 : 1 + Float.log(count) }

    private static func length(_ stems: [Int32], _ counts: [Float], _ weights: [Float]) -> Float {
        var sum: Float = 0
        for (stem, count) in zip(stems, counts) {
            let value = weights[Int(stem)] * damped(count)
            sum += value * value
        }
        return max(sum.squareRoot(), .leastNormalMagnitude)
    }

    private static func length(_ runs: [UInt16], _ counts: inout [UInt16]) -> Float {
        for run in runs { counts[Int(run)] &+= 1 }
        let sum = runs.reduce(Int32(0)) { $0 + Int32(counts[Int($1)]) }
        for run in runs { counts[Int(run)] = 0 }
        return max(Float(sum).squareRoot(), 1)
    }
}
