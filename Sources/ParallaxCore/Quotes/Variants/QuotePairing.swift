/// Picks partners among the quotes of two articles.
struct QuotePairing {
    /// One possible pair, and the words it covers on either side.
    private struct Candidate {
        let left: Int
        let right: Int
        let variant: QuoteVariant
        let covered: Int
        let leftWords: Range<Int>
        let rightWords: Range<Int>
    }

    private let leftQuotes: [Quote]
    private let rightQuotes: [Quote]
    private let leftUtterances: [NumberedUtterance]
    private let rightUtterances: [NumberedUtterance]
    private let lexicon: UtteranceLexicon

    init(left: AnnotatedArticle, right: AnnotatedArticle) {
        leftQuotes = left.quotes.filter { $0.kind != .title }
        rightQuotes = right.quotes.filter { $0.kind != .title }
        var lexicon = UtteranceLexicon()
        leftUtterances = leftQuotes.map { lexicon.numbered(Utterance($0, in: left.article)) }
        rightUtterances = rightQuotes.map { lexicon.numbered(Utterance($0, in: right.article)) }
        self.lexicon = lexicon
    }

    func pairs() -> [QuotePair] {
        var kept: [Candidate] = []
        for candidate in candidates().sorted(by: isBetter) where isWanted(candidate, beside: kept) {
            kept.append(candidate)
        }
        return kept.sorted { ($0.left, $0.right) < ($1.left, $1.right) }.map { candidate in
            QuotePair(
                left: leftQuotes[candidate.left].range, right: rightQuotes[candidate.right].range,
                variant: candidate.variant)
        }
    }

    private func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
        (-one.covered, one.variant == .verbatim ? 0 : 1, one.left, one.right)
            < (-other.covered, other.variant == .verbatim ? 0 : 1, other.left, other.right)
    }

    /// Whether one side has no partner yet, or both sides' words are still free.
    private func isWanted(_ candidate: Candidate, beside kept: [Candidate]) -> Bool {
        let onLeft = kept.filter { $0.left == candidate.left }
        let onRight = kept.filter { $0.right == candidate.right }
        if onLeft.isEmpty || onRight.isEmpty { return true }
        return !onLeft.contains { $0.leftWords.overlaps(candidate.leftWords) }
            && !onRight.contains { $0.rightWords.overlaps(candidate.rightWords) }
    }

    private func candidates() -> [Candidate] {
        let leftSets = leftUtterances.map { Set($0.words) }
        let rightSets = rightUtterances.map { Set($0.words) }
        return leftUtterances.indices.flatMap { left in
            rightUtterances.indices.compactMap { right in
                Self.mayMatch(leftSets[left], rightSets[right]) ? candidate(left, right) : nil
            }
        }
    }

    /// No rule accepts two quotes that share fewer than two different words.
    private static func mayMatch(_ left: Set<Int32>, _ right: Set<Int32>) -> Bool {
        let (small, large) = left.count <= right.count ? (left, right) : (right, left)
        return small.lazy.filter(large.contains).prefix(2).count == 2
    }

    private func candidate(_ left: Int, _ right: Int) -> Candidate? {
        let rules = VariantRules(leftUtterances[left], rightUtterances[right], lexicon: lexicon)
        guard let variant = rules.variant, let first = rules.overlap.blocks.first, let last = rules.overlap.blocks.last
        else { return nil }
        let inFragment = first.left..<last.left + last.count
        let inWhole = first.right..<last.right + last.count
        let isTurned = rules.overlap.isTurned
        return Candidate(
            left: left, right: right, variant: variant, covered: rules.overlap.covered,
            leftWords: isTurned ? inWhole : inFragment, rightWords: isTurned ? inFragment : inWhole)
    }
}
