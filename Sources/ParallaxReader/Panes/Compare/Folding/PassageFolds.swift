import ParallaxCore

/// The runs of passages that are folded away, each to one row.
struct PassageFolds: Hashable, Sendable {
    /// Runs of neighbours, in order.
    private(set) var runs: [Range<Int>] = []

    /// Folds what `folding` hides, except the passages the reader opened.
    ///
    /// - Complexity: O(*n*) in the number of passages.
    init(_ folding: CompareFolding, passages: [Passage], conflicts: Set<Int>, opened: Set<Int>) {
        for (index, passage) in passages.enumerated()
        where folding.hides(passage, hasConflict: conflicts.contains(index)) && !opened.contains(index) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<(index + 1)
            } else {
                runs.append(index..<(index + 1))
            }
        }
    }

    /// The run a passage is folded into; `nil` when it is shown.
    ///
    /// - Complexity: O(log *n*) in the number of runs.
    func run(holding passage: Int) -> Range<Int>? {
        let place = runs.partitioned { $0.lowerBound <= passage } - 1
        return place >= 0 && runs[place].contains(passage) ? runs[place] : nil
    }
}

extension Array {
    /// How many elements at the beginning fulfil a condition that no later one fulfils.
    ///
    /// - Complexity: O(log *n*).
    func partitioned(where isBefore: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
