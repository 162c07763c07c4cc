/// For each stem the sentences that have it, ascending, in two flat arrays.
struct InvertedIndex {
    private let starts: [Int32]
    /// The sentences of all stems, one stem after another.
    let postings: [Int32]

    init(_ stems: FlatRows<Int32>, terms: Int) {
        var starts = [Int32](repeating: 0, count: terms + 1)
        for stem in stems.values { starts[Int(stem) + 1] += 1 }
        for term in 0..<terms { starts[term + 1] += starts[term] }
        var next = starts
        var postings = [Int32](repeating: 0, count: stems.values.count)
        for sentence in 0..<stems.count {
            for index in stems[sentence] {
                let stem = Int(stems.values[index])
                postings[Int(next[stem])] = Int32(truncatingIfNeeded: sentence)
                next[stem] += 1
            }
        }
        self.starts = starts
        self.postings = postings
    }

    /// Where the sentences with a stem lie in `postings`.
    subscript(stem: Int32) -> Range<Int> { Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1]) }
}
