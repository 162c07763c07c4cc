/// The runs of three words that occur on both sides; most occur on one only and cost no further look.
struct SharedWordRuns {
    private let left: FlatRows<UInt64>
    private let right: FlatRows<UInt64>

    init(_ left: SentenceFeatures, _ right: SentenceFeatures) {
        var owners = HashTable(capacity: left.wordRuns.values.count + right.wordRuns.values.count)
        for run in left.wordRuns.values { owners[run] = 1 }
        for run in right.wordRuns.values { owners[run] |= 2 }
        self.left = left.wordRuns.filtered { owners[$0] == 3 }
        self.right = right.wordRuns.filtered { owners[$0] == 3 }
    }

    /// How many runs two sentences share.
    func count(_ sentence: Int, _ partner: Int) -> Int {
        let (ours, theirs) = (left[sentence], right[partner])
        var (i, j, shared) = (ours.lowerBound, theirs.lowerBound, 0)
        while i < ours.upperBound, j < theirs.upperBound {
            let (run, other) = (left.values[i], right.values[j])
            if run == other { shared += 1 }
            if run <= other { i += 1 }
            if run >= other { j += 1 }
        }
        return shared
    }
}
