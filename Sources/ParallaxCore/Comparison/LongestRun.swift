/// The longest run of words two sequences share.
enum LongestRun {
    /// Places of the right sequence that are tried for one shingle.
    private static let places = 16

    /// Its length in words; 0 when no run reaches `shingle` words.
    ///
    /// Runs are grown from shared shingles; a run that begins inside one that was grown already is skipped.
    static func length(_ left: [Int32?], _ right: [Int32?], shingle: Int) -> Int {
        var starts: [UInt64: [Int]] = [:]
        for (start, hash) in Shingle.hashes(of: right, length: shingle).enumerated() {
            guard let hash, starts[hash, default: []].count < places else { continue }
            starts[hash, default: []].append(start)
        }
        var longest = 0
        var grownUpTo: [Int: Int] = [:]
        for (start, hash) in Shingle.hashes(of: left, length: shingle).enumerated() {
            guard let hash else { continue }
            for other in starts[hash] ?? [] where grownUpTo[other - start, default: 0] <= start {
                let length = grown(left, start, right, other)
                grownUpTo[other - start] = start + length
                longest = max(longest, length)
            }
        }
        return longest >= shingle ? longest : 0
    }

    private static func grown(_ left: [Int32?], _ start: Int, _ right: [Int32?], _ other: Int) -> Int {
        var length = 0
        while start + length < left.count, other + length < right.count, let word = left[start + length],
            right[other + length] == word
        {
            length += 1
        }
        return length
    }
}
