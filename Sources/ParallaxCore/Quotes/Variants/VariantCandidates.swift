/// Picks the utterances that may be variants of one among many: those that share what ``VariantBounds`` asks for.
struct VariantCandidates: Sendable {
    private static let runLength = 3

    private let runs: SharedTerms
    private let content: SharedTerms
    /// How many words each utterance has.
    private let lengths: [Int]
    /// How many of them are content words.
    private let contentCounts: [Int]

    init(_ utterances: [[Int32]], lexicon: UtteranceLexicon) {
        let contentWords = utterances.map { $0.filter(lexicon.isContent) }
        lengths = utterances.map(\.count)
        contentCounts = contentWords.map(\.count)
        content = SharedTerms(contentWords, terms: lexicon.count)
        let buckets = Self.buckets(for: lengths.reduce(0, +))
        runs = SharedTerms(utterances.map { Self.runs(of: $0, buckets: buckets) }, terms: buckets)
    }

    /// A power of two; two runs in one bucket do no more than add a candidate.
    private static func buckets(for words: Int) -> Int {
        var buckets = 1 << 10
        while buckets < words, buckets < 1 << 24 { buckets *= 2 }
        return buckets
    }

    private static func runs(of words: [Int32], buckets: Int) -> [Int32] {
        Shingle.hashes(of: words, length: runLength).map { Int32(truncatingIfNeeded: $0 & UInt64(buckets - 1)) }
    }

    /// The numbers of all utterances that may be variants of number `entry`, ascending; itself is among them.
    func entries(like entry: Int) -> [Int] {
        let (sharedRuns, withRuns) = runs.overlaps(with: entry)
        let (sharedContent, withContent) = content.overlaps(with: entry)
        let touched = withRuns + withContent.filter { sharedRuns[$0] == 0 }
        return touched.filter { other in
            VariantBounds(
                runs: Int(sharedRuns[other]), content: Int(sharedContent[other]),
                length: min(lengths[entry], lengths[other]), fragmentContent: fragmentContent(entry, other)
            ).allow
        }.sorted()
    }

    /// The content words of the shorter utterance; of two equally long ones, the fewer.
    private func fragmentContent(_ entry: Int, _ other: Int) -> Int {
        if lengths[entry] == lengths[other] { return min(contentCounts[entry], contentCounts[other]) }
        return contentCounts[lengths[entry] < lengths[other] ? entry : other]
    }
}
