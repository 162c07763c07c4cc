/// The search for links between two sides, up to the choice among them: its parts can run on several cores.
struct LinkSearch: Sendable {
    let gate: MoveGate
    let leftFeatures: SentenceFeatures
    let rightFeatures: SentenceFeatures
    private let verbatim: VerbatimPairs
    private let search: CandidateSearch

    /// Measures the sentences of both sides.
    init(_ gate: MoveGate, _ leftFeatures: SentenceFeatures, _ rightFeatures: SentenceFeatures) {
        self.gate = gate
        self.leftFeatures = leftFeatures
        self.rightFeatures = rightFeatures
        verbatim = VerbatimPairs(gate.left, gate.right)
        var scratch = SimilarityScratch(stems: gate.lexicon.count, sentences: rightFeatures.count)
        search = CandidateSearch(leftFeatures, rightFeatures, lexicon: gate.lexicon, &scratch)
    }

    /// All left sentences.
    var sentences: Range<Int> { 0..<leftFeatures.count }

    /// Pairs worth scoring of some left sentences, ordered by left, then right.
    func candidates(of sentences: Range<Int>) -> [Candidate] {
        var scratch = SimilarityScratch(stems: gate.lexicon.count, sentences: rightFeatures.count)
        return search.candidates(of: sentences, &scratch)
    }

    /// Every pair with some strength, the verbatim ones included.
    ///
    /// - Parameters:
    ///   - candidates: Those of all left sentences.
    ///   - partnership: How many partners sentences are taken to have.
    func pairs(of candidates: [Candidate], _ partnership: Partnership) -> [SentencePair] {
        let (leftCount, rightCount) = (leftFeatures.count, rightFeatures.count)
        let strengths = LinkRate.corrected(
            LinkModel.fitted.strengths(of: candidates, leftCount: leftCount, rightCount: rightCount, partnership),
            pairs: leftCount * rightCount, upTo: partnership == .usual ? LinkRate.most : LinkRate.mostOfSummary)
        var pairs = verbatim.pairs
        for (candidate, strength) in zip(candidates, strengths) where strength >= SentenceLinks.weakStrength {
            let pair = SentencePair(left: Int(candidate.left), right: Int(candidate.right), strength: strength)
            if !verbatim.holds(pair.left, pair.right) { pairs.append(pair) }
        }
        return pairs
    }
}
