/// Facts that a sentence tells besides its first: of a compound sentence one clause tells one, another clause the next.
///
/// What the first fact has in common with the sentence counts for no other. A clause then tells a fact when it says nothing
/// but what several of the fact's articles say, or, in a sentence that is linked with two of them, when a stretch of it says
/// much of what they say in common: in 126 stories of three to 22 articles 61 cells are filled, and a reader rejected eight;
/// none of the eleven that a whole clause filled.
struct FurtherFacts {
    /// What the articles that tell each fact say.
    private let consensuses: [FactConsensus]
    /// The share of each fact's sentences that say *no*.
    private let negated: [Float]
    /// The first fact of each sentence that has one.
    private let owners: [SentencePlace: Int]
    private let meanings: WordMeanings
    private let negations: Negations
    private let clauses: Clauses

    init(
        _ consensuses: [FactConsensus], _ owners: [SentencePlace: Int], _ meanings: WordMeanings,
        _ negations: Negations, _ clauses: Clauses
    ) {
        self.consensuses = consensuses
        negated = consensuses.map(negations.share)
        self.owners = owners
        self.meanings = meanings
        self.negations = negations
        self.clauses = clauses
    }

    /// The sentences that tell a further fact, the surest first.
    func candidates(_ links: StoryLinks) -> [RetoldFacts.Candidate] {
        var found: [(share: Float, candidate: RetoldFacts.Candidate)] = []
        for (place, facts) in linked(links) {
            let sentence = parts(of: place)
            for (fact, columns) in facts {
                guard let share = share(sentence, of: fact, isLinked: columns.count > 1) else { continue }
                found.append((share, RetoldFacts.Candidate(fact: fact, place: place)))
            }
        }
        return found.bySureness
    }

    /// Sentences of one fact that resemble one of another that their article does not tell, with the articles of that fact
    /// that they are linked with.
    private func linked(_ links: StoryLinks) -> [SentencePlace: [Int: Set<Int>]] {
        let tellers = consensuses.map { Set($0.places.map(\.column)) }
        var columns: [SentencePlace: [Int: Set<Int>]] = [:]
        for (pairs, areLinks) in [
            (links.links, true), (links.doubtful, true), (links.weak, false), (links.related, false),
        ] {
            for pair in pairs {
                for (told, other) in [(pair.left, pair.right), (pair.right, pair.left)] {
                    guard let fact = owners[told], !tellers[fact].contains(other.column), owners[other] != nil
                    else { continue }
                    columns[other, default: [:]][fact, default: []].formUnion(areLinks ? [told.column] : [])
                }
            }
        }
        return columns
    }

    // MARK: Clauses

    /// A clause of a sentence.
    private struct Part {
        let terms: [WordMeanings.Term]
        let isNegated: Bool
        /// What the sentence's first fact says too.
        let apart: Set<Int32>
        /// The words that do not only say that something is said.
        let said: [WordMeanings.Term]
        /// How much of those may be told by no fact.
        let spare: Float
    }

    private func parts(of place: SentencePlace) -> [Part] {
        guard let first = owners[place] else { return [] }
        let terms = meanings.terms(of: place)
        let apart = consensuses[first].meanings(of: terms, besides: place.column)
        return clauses.clauses(of: place).map { part($0, column: place.column, terms, apart) }
    }

    private func part(
        _ clause: Range<Int>, column: Int, _ terms: [WordMeanings.Term], _ apart: Set<Int32>
    ) -> Part {
        let terms = terms.filter { clause.contains($0.index) }
        let said = terms.filter { !clauses.isSaying($0.index, column: column) }
        return Part(
            terms: terms, isNegated: negations.isNegated(clause, column: column, terms), apart: apart, said: said,
            spare: Self.spareShare * said.reduce(0) { $0 + $1.weight })
    }

    /// How much of a fact the best clause of a sentence tells; `nil` if none tells it.
    private func share(_ sentence: [Part], of fact: Int, isLinked: Bool) -> Float? {
        var best: Float?
        for part in sentence where part.isNegated ? negated[fact] > 0.5 : negated[fact] < 1 {
            let isWhole = saysNothingElse(part, consensuses[fact])
            guard isWhole || isLinked else { continue }
            let stretch = consensuses[fact].stretch(of: part.terms, apart: part.apart)
            if isWhole || Self.isLong(stretch) { best = max(best ?? 0, stretch.share) }
        }
        return best
    }

    private static func isLong(_ stretch: Retelling.Stretch) -> Bool {
        stretch.share >= Retelling.neededStretch && stretch.words >= neededWords && stretch.shared > neededWords
    }

    /// Whether a clause says nothing but what several articles tell, and two words besides names that the first fact has not.
    private func saysNothingElse(_ part: Part, _ fact: FactConsensus) -> Bool {
        var (spare, words): (Float, Set<Int32>) = (part.spare, [])
        for term in part.said {
            if !fact.isCommon(term.meaning) { spare -= term.weight }
            if spare < 0 { return false }
            if fact.isCommon(term.meaning), !term.isName, !fact.isName(term.meaning) { words.insert(term.meaning) }
        }
        return words.subtracting(part.apart).count >= 2
    }

    private static let neededWords = 3
    private static let spareShare: Float = 0.15
}
