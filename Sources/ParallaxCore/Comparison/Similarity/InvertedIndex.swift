/// For each stem the sentences that have it, ascending, in two flat arrays.
struct InvertedIndex {
    private let starts: [Int32]
    private let postings: [Int32]

    init(_ stems: [[Int32]], terms: Int) {
        var starts = [Int32](repeating: 0, count: terms + 1)
        for sentence in stems { for stem in sentence { starts[Int(stem) + 1] += 1 } }
        for term in 0..<terms { starts[term + 1] += starts[term] }
        var next = starts
        var postings = [Int32](repeating: 0, count: Int(starts[terms]))
        for (sentence, stems) in stems.enumerated() {
            for stem in stems {
                postings[Int(next[Int(stem)])] = Int32(truncatingIfNeeded: sentence)
                next[Int(stem)] += 1
            }
        }
        self.starts = starts
        self.postings = postings
    }

    /// The sentences with `stem`.
    func sentences(with stem: Int32) -> ArraySlice<Int32> {
        postings[Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1])]
    }
}
