/// Finds the sentence pairs worth scoring through an inverted index of stems, and scores them.
struct CandidateSearch {
    private let left: SentenceFeatures
    private let right: SentenceFeatures
    private let weights: StemWeights
    private let index: InvertedIndex
    private let leftSide: SentenceNorms
    private let rightSide: SentenceNorms
    /// Beyond this many sentence pairs only rare stems open a candidate.
    private static let exhaustivePairs = 40_000
    private static let longestPosting = 48
    private static let candidatesPerSentence = 32

    init(_ left: SentenceFeatures, _ right: SentenceFeatures, lexicon: Lexicon) {
        self.left = left
        self.right = right
        weights = StemWeights(left, right, lexicon: lexicon)
        index = InvertedIndex(right.stems, terms: lexicon.count)
        leftSide = SentenceNorms(left, weights)
        rightSide = SentenceNorms(right, weights)
    }

    private var isLarge: Bool { left.count * right.count > Self.exhaustivePairs }

    /// Candidates of every left sentence, ordered by left, then right.
    func candidates() -> [Candidate] {
        var scratch = SimilarityScratch(stems: weights.local.count, sentences: right.count)
        var found: [Candidate] = []
        for sentence in left.stems.indices {
            let partners = partners(of: sentence, &scratch)
            guard !partners.isEmpty else { continue }
            scratch.mark(left, sentence)
            for partner in partners { found.append(score(sentence, partner, scratch)) }
            scratch.unmark(left, sentence)
        }
        return found
    }

    /// Right sentences that share a stem with a left one, ascending; in large articles the most promising only.
    private func partners(of sentence: Int, _ scratch: inout SimilarityScratch) -> [Int] {
        let longest = isLarge ? Self.longestPosting : Int.max
        var touched: [Int] = []
        for stem in left.stems[sentence] {
            let posting = index.sentences(with: stem)
            guard posting.count <= longest else { continue }
            for other in posting {
                if scratch.shared[Int(other)] == 0 { touched.append(Int(other)) }
                scratch.shared[Int(other)] += weights.local[Int(stem)] + .leastNormalMagnitude
            }
        }
        if touched.count > Self.candidatesPerSentence, isLarge {
            touched.sort { (scratch.shared[$1], $0) < (scratch.shared[$0], $1) }
            for other in touched[Self.candidatesPerSentence...] { scratch.shared[other] = 0 }
            touched.removeSubrange(Self.candidatesPerSentence...)
        }
        for other in touched { scratch.shared[other] = 0 }
        return touched.sorted()
    }

    /// The signals of one pair, after the left sentence was marked in `scratch`.
    private func score(_ sentence: Int, _ partner: Int, _ scratch: SimilarityScratch) -> Candidate {
        var local: Float = 0
        var language: Float = 0
        var dot: Float = 0
        for (position, stem) in right.stems[partner].enumerated() {
            let count = scratch.stemCounts[Int(stem)]
            guard count > 0 else { continue }
            local += weights.local[Int(stem)]
            language += weights.language[Int(stem)]
            let weight = weights.language[Int(stem)]
            dot +=
                weight * weight * SentenceNorms.damped(count)
                * SentenceNorms.damped(right.stemCounts[partner][position])
        }
        return Candidate(
            left: Int32(truncatingIfNeeded: sentence), right: Int32(truncatingIfNeeded: partner),
            letters: letters(sentence, partner, scratch), runs: sharedRuns(sentence, partner),
            local: local / (max(leftSide.local[sentence], 1) * max(rightSide.local[partner], 1)).squareRoot(),
            cosine: dot / (leftSide.cosine[sentence] * rightSide.cosine[partner]),
            containment: containment(sentence, partner, shared: language))
    }

    private func letters(_ sentence: Int, _ partner: Int, _ scratch: SimilarityScratch) -> Float {
        var dot: Int32 = 0
        for run in right.letterRuns[partner] { dot += Int32(scratch.letterRuns[Int(run)]) }
        return Float(dot) / (leftSide.letters[sentence] * rightSide.letters[partner])
    }

    private func sharedRuns(_ sentence: Int, _ partner: Int) -> Float {
        let ours = left.wordRuns[sentence]
        let theirs = right.wordRuns[partner]
        var (i, j, shared) = (0, 0, 0)
        while i < ours.count, j < theirs.count {
            if ours[i] == theirs[j] { shared += 1 }
            let advancesBoth = ours[i] == theirs[j]
            if advancesBoth || ours[i] < theirs[j] {
                i += 1
                if advancesBoth { j += 1 }
            } else {
                j += 1
            }
        }
        return shared == 0 ? 0 : Float.log(1 + Float(shared))
    }

    private func containment(_ sentence: Int, _ partner: Int, shared: Float) -> Float {
        guard min(left.stems[sentence].count, right.stems[partner].count) >= 3 else { return 0 }
        return shared / min(leftSide.language[sentence], rightSide.language[partner]) * min(1, shared / 18)
    }
}
