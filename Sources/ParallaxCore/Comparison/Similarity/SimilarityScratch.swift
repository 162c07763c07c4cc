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

    /// The dot product of the runs of four letters of the marked sentence and of another one.
    borrowing func sharedLetterRuns(_ features: SentenceFeatures, _ sentence: Int) -> Int32 {
        features.letterRuns.values.withUnsafeBufferPointer { runs in
            letterRuns.withUnsafeBufferPointer { counts in
                var dot: Int32 = 0
                for place in features.letterRuns[sentence] { dot &+= Int32(counts[Int(runs[place])]) }
                return dot
            }
        }
    }

    /// The dot product of the runs of four letters of a sentence with themselves, while none is marked.
    mutating func squaredLetterRuns(_ features: SentenceFeatures, _ sentence: Int) -> Int32 {
        let runs = features.letterRuns
        for index in runs[sentence] { letterRuns[Int(runs.values[index])] &+= 1 }
        let square = sharedLetterRuns(features, sentence)
        for index in runs[sentence] { letterRuns[Int(runs.values[index])] = 0 }
        return square
    }

    mutating func unmark(_ features: SentenceFeatures, _ sentence: Int) {
        for index in features.stems[sentence] { terms[Int(features.stems.values[index])] = 0 }
        for index in features.letterRuns[sentence] { letterRuns[Int(features.letterRuns.values[index])] = 0 }
    }
}
