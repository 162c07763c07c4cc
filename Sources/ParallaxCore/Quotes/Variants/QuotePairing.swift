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

    /// Words compared with words at most, which no two articles that people wrote come near; pairs beyond are not looked
    /// at. It bounds the time for texts of nothing but quotes to some tenths of a second.
    private static let workLimit = 100_000_000
    /// What a pair counts that shares too few words to be compared.
    private static let glance = 16

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
        var places: (left: [Int: [Int]], right: [Int: [Int]]) = ([:], [:])
        for candidate in candidates().sorted(by: isBetter) {
            let onLeft = places.left[candidate.left, default: []].map { kept[$0] }
            let onRight = places.right[candidate.right, default: []].map { kept[$0] }
            guard isWanted(candidate, onLeft: onLeft, onRight: onRight) else { continue }
            places.left[candidate.left, default: []].append(kept.count)
            places.right[candidate.right, default: []].append(kept.count)
            kept.append(candidate)
        }
        return kept.sorted { ($0.left, $0.right) < ($1.left, $1.right) }.map(pair)
    }

    private func pair(_ candidate: Candidate) -> QuotePair {
        QuotePair(
            left: leftQuotes[candidate.left].range, right: rightQuotes[candidate.right].range,
            variant: candidate.variant)
    }

    private func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
        (-one.covered, one.variant == .verbatim ? 0 : 1, one.left, one.right)
            < (-other.covered, other.variant == .verbatim ? 0 : 1, other.left, other.right)
    }

    /// Whether one side has no partner yet, or both sides' words are still free.
    private func isWanted(_ candidate: Candidate, onLeft: [Candidate], onRight: [Candidate]) -> Bool {
        if onLeft.isEmpty || onRight.isEmpty { return true }
        return !onLeft.contains { $0.leftWords.overlaps(candidate.leftWords) }
            && !onRight.contains { $0.rightWords.overlaps(candidate.rightWords) }
    }

    private func candidates() -> [Candidate] {
        let rightSets = rightUtterances.map { Set($0.words) }
        var found: [Candidate] = []
        var work = 0
        for left in leftUtterances.indices {
            let words = Set(leftUtterances[left].words)
            for right in rightUtterances.indices {
                guard work < Self.workLimit else { return found }
                work += Self.glance
                guard Self.mayMatch(words, rightSets[right]) else { continue }
                work += leftUtterances[left].words.count * rightUtterances[right].words.count
                if let candidate = candidate(left, right) { found.append(candidate) }
            }
        }
        return found
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
