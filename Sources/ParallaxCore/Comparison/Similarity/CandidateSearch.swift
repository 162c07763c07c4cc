/// Finds the sentence pairs worth scoring through an inverted index of stems, and scores them.
struct CandidateSearch {
    private let left: SentenceFeatures
    private let right: SentenceFeatures
    private let weights: StemWeights
    private let index: InvertedIndex
    private let leftSide: SentenceNorms
    private let rightSide: SentenceNorms
    private let wordRuns: SharedWordRuns
    /// Beyond this many sentence pairs only rare stems open a candidate.
    private static let exhaustivePairs = 40_000
    private static let longestPosting = 48
    private static let candidatesPerSentence = 32

    /// Measures the sentences of both sides.
    ///
    /// - Parameter scratch: Tables for all stems of the lexicon and all right sentences; nothing is left in them.
    init(
        _ left: SentenceFeatures, _ right: SentenceFeatures, lexicon: Lexicon, _ scratch: inout SimilarityScratch
    ) {
        self.left = left
        self.right = right
        weights = StemWeights(left, right, lexicon: lexicon)
        index = InvertedIndex(right.stems, terms: lexicon.count)
        leftSide = SentenceNorms(left, weights, &scratch)
        rightSide = SentenceNorms(right, weights, &scratch)
        wordRuns = SharedWordRuns(left, right)
    }

    private var isLarge: Bool { left.count * right.count > Self.exhaustivePairs }

    /// Candidates of some left sentences, ordered by left, then right.
    func candidates(of sentences: Range<Int>, _ scratch: inout SimilarityScratch) -> [Candidate] {
        var found: [Candidate] = []
        var partners: [Int32] = []
        for sentence in sentences {
            find(&partners, of: sentence, &scratch)
            guard !partners.isEmpty else { continue }
            scratch.mark(left, leftSide, sentence)
            for partner in partners { found.append(score(sentence, Int(partner), scratch)) }
            scratch.unmark(left, sentence)
        }
        return found
    }

    /// Right sentences that share a stem with a left one, ascending; in large articles the most promising only.
    private func find(_ partners: inout [Int32], of sentence: Int, _ scratch: inout SimilarityScratch) {
        let longest = isLarge ? Self.longestPosting : Int.max
        partners.removeAll(keepingCapacity: true)
        for place in left.stems[sentence] {
            let stem = left.stems.values[place]
            let posting = index[stem]
            guard posting.count <= longest else { continue }
            let weight = weights.local[Int(stem)] + .leastNormalMagnitude
            for entry in posting {
                let other = index.postings[entry]
                if scratch.shared[Int(other)] == 0 { partners.append(other) }
                scratch.shared[Int(other)] += weight
            }
        }
        if isLarge { keepMostPromising(&partners, &scratch) }
        for other in partners { scratch.shared[Int(other)] = 0 }
        partners.sort()
    }

    private func keepMostPromising(_ partners: inout [Int32], _ scratch: inout SimilarityScratch) {
        guard partners.count > Self.candidatesPerSentence else { return }
        partners.sort { (scratch.shared[Int($1)], $0) < (scratch.shared[Int($0)], $1) }
        for other in partners[Self.candidatesPerSentence...] { scratch.shared[Int(other)] = 0 }
        partners.removeSubrange(Self.candidatesPerSentence...)
    }

    /// The signals of one pair, after the left sentence was marked in `scratch`.
    private func score(_ sentence: Int, _ partner: Int, _ scratch: borrowing SimilarityScratch) -> Candidate {
        var (local, language, dot) = (Float(0), Float(0), Float(0))
        for place in right.stems[partner] {
            let stem = Int(right.stems.values[place])
            guard scratch.terms[stem] > 0 else { continue }
            local += weights.local[stem]
            language += weights.language[stem]
            dot += scratch.terms[stem] * rightSide.terms[place]
        }
        return Candidate(
            left: Int32(truncatingIfNeeded: sentence), right: Int32(truncatingIfNeeded: partner),
            letters: letters(sentence, partner, scratch), runs: runs(sentence, partner),
            local: local / (leftSide.local[sentence] * rightSide.local[partner]).squareRoot(),
            cosine: dot / (leftSide.cosine[sentence] * rightSide.cosine[partner]),
            containment: containment(sentence, partner, shared: language))
    }

    private func letters(_ sentence: Int, _ partner: Int, _ scratch: borrowing SimilarityScratch) -> Float {
        Float(scratch.sharedLetterRuns(right, partner)) / (leftSide.letters[sentence] * rightSide.letters[partner])
    }

    private func runs(_ sentence: Int, _ partner: Int) -> Float {
        let shared = wordRuns.count(sentence, partner)
        return shared == 0 ? 0 : Float.log(1 + Float(shared))
    }

    private func containment(_ sentence: Int, _ partner: Int, shared: Float) -> Float {
        guard min(left.stems[sentence].count, right.stems[partner].count) >= 3 else { return 0 }
        return shared / min(leftSide.language[sentence], rightSide.language[partner]) * min(1, shared / 18)
    }
}
