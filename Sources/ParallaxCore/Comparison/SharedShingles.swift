/// The runs of a few words that two sequences share.
struct SharedShingles {
    /// How many words a run has.
    let length: Int
    /// The hash of the shared run that starts at each place of the left sequence; 0 where none does.
    let left: [UInt64]
    /// The same for the right sequence.
    let right: [UInt64]
    private let counts: (left: Int, right: Int)

    init(_ words: [Int32], _ others: [Int32], length: Int) {
        let (ours, theirs) = (Shingle.hashes(of: words, length: length), Shingle.hashes(of: others, length: length))
        var owners = HashTable(capacity: ours.count + theirs.count)
        for hash in ours where hash != 0 { owners[hash] = 1 }
        for hash in theirs where hash != 0 { owners[hash] |= 2 }
        self.length = length
        left = ours.map { $0 != 0 && owners[$0] == 3 ? $0 : 0 }
        right = theirs.map { $0 != 0 && owners[$0] == 3 ? $0 : 0 }
        counts = (words.count, others.count)
    }

    /// Whether each word of the left sequence lies in a shared run.
    var leftMarks: [Bool] { marks(left, counts.left) }

    /// Whether each word of the right sequence lies in a shared run.
    var rightMarks: [Bool] { marks(right, counts.right) }

    private func marks(_ hashes: [UInt64], _ count: Int) -> [Bool] {
        var marks = [Bool](repeating: false, count: count)
        for (start, hash) in hashes.enumerated() where hash != 0 {
            for place in start..<start + length { marks[place] = true }
        }
        return marks
    }
}
