/// Tables that make one sentence's features answerable in one step, reused for all sentences.
struct SimilarityScratch {
    /// What each stem of the marked sentence adds to a cosine; 0 for stems it does not have.
    private(set) var terms: [Float]
    /// How often the marked sentence has each run of four letters.
    private(set) var letterRuns = [UInt16](repeating: 0, count: 1 << 16)
    /// Weight shared with each sentence of the other side while candidates are looked for.
    var shared: [Float]

    init(stems: Int, sentences: Int) {
        terms = [Float](repeating: 0, count: stems)
        shared = [Float](repeating: 0, count: sentences)
    }

    mutating func mark(_ features: SentenceFeatures, _ norms: SentenceNorms, _ sentence: Int) {
        for index in features.stems[sentence] { terms[Int(features.stems.values[index])] = norms.terms[index] }
        for index in features.letterRuns[sentence] { letterRuns[Int(features.letterRuns.values[index])] &+= 1 }
    }

    mutating func unmark(_ features: SentenceFeatures, _ sentence: Int) {
        for index in features.stems[sentence] { terms[Int(features.stems.values[index])] = 0 }
        for index in features.letterRuns[sentence] { letterRuns[Int(features.letterRuns.values[index])] = 0 }
    }
}
