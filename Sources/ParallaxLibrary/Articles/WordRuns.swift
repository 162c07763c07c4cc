/// The runs of five words that a text has: what two printings of one text share, whatever stands around them.
struct WordRuns: Hashable, Sendable {
    private let runs: Set<Int>

    /// How many words a run has, as in passim (Smith, Cordell and Mullen, 2015).
    private static let length = 5

    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: IndexedText) {
        let words = text.body.split(separator: " ")
        let starts = words.indices.dropLast(Self.length - 1)
        runs = Set(starts.map { words[$0..<$0 + Self.length].hashValue })
    }

    /// The share of their runs that two texts have in common, 0 to 1 (Jaccard, 1901); 0 when both are too short.
    func likeness(to other: WordRuns) -> Double {
        let shared = runs.intersection(other.runs).count
        let all = runs.count + other.runs.count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }
}
