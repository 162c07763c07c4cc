/// Tables that make one sentence's features answerable in one step, reused for all sentences.
struct SimilarityScratch {
    /// How often the marked sentence has each stem.
    private(set) var stemCounts: [Float]
    /// How often the marked sentence has each run of four letters.
    private(set) var letterRuns = [UInt16](repeating: 0, count: 1 << 16)
    /// Weight shared with each sentence of the other side while candidates are looked for.
    var shared: [Float]

    init(stems: Int, sentences: Int) {
        stemCounts = [Float](repeating: 0, count: stems)
        shared = [Float](repeating: 0, count: sentences)
    }

    mutating func mark(_ features: SentenceFeatures, _ sentence: Int) {
        for (stem, count) in zip(features.stems[sentence], features.stemCounts[sentence]) {
            stemCounts[Int(stem)] = count
        }
        for run in features.letterRuns[sentence] { letterRuns[Int(run)] &+= 1 }
    }

    mutating func unmark(_ features: SentenceFeatures, _ sentence: Int) {
        for stem in features.stems[sentence] { stemCounts[Int(stem)] = 0 }
        for run in features.letterRuns[sentence] { letterRuns[Int(run)] = 0 }
    }
}
