/// Sentences that tell a fact of several articles once more, in words too different for the fact to be joined with them.
///
/// A sentence is held against all sentences of a fact at once. It must be linked with those of two articles, however
/// weakly, say a good part of what they say in common, and not contradict them; or deny with them what stands before it; or
/// quote what they quote. Last, sentences that have a fact are asked for others.
struct RetoldFacts {
    /// The sentences that tell each fact besides its own.
    private(set) var places: [[SentencePlace]]

    private let facts: [FactCluster]
    private let texts: StoryTexts
    private let quotes: QuoteRows
    /// The fact of each sentence that has one.
    private var owners: [SentencePlace: Int] = [:]

    /// - Complexity: O(*w* + *l*) in the numbers of words of the story and of its links.
    init(_ facts: [FactCluster], _ texts: StoryTexts, _ links: StoryLinks, besides quotes: QuoteRows) {
        self.facts = facts
        self.texts = texts
        self.quotes = quotes
        places = Array(repeating: [], count: facts.count)
        let thesaurus = Thesaurus.of(texts.lexicon.language)
        guard !facts.isEmpty, texts.articles.count > 2, !thesaurus.isEmpty else { return }
        for (number, fact) in facts.enumerated() { for place in fact.places { owners[place] = number } }
        let meanings = WordMeanings(texts, thesaurus)
        let consensuses = facts.map { FactConsensus($0.places, terms: meanings.terms) }
        let (negations, clauses) = (Negations(texts, meanings, thesaurus), Clauses(texts))
        take(linked(links).filter { negations.agree($0.place, consensuses[$0.fact]) }, consensuses, meanings)
        takeDenials(negations, consensuses)
        takeSpoken(SpokenFacts(texts, quotes, meanings, clauses), negations, consensuses)
        let enlarged = zip(told, consensuses).map { told, consensus in
            told.count == consensus.places.count ? consensus : FactConsensus(told, terms: meanings.terms)
        }
        takeFurther(FurtherFacts(enlarged, owners, meanings, negations, clauses), links)
    }

    // MARK: Linked sentences

    /// Sentences that are linked with those of two articles of a fact.
    private func linked(_ links: StoryLinks) -> [Candidate] {
        var columns: [Candidate: Set<Int>] = [:]
        for pair in links.links + links.doubtful {
            for (told, other) in [(pair.left, pair.right), (pair.right, pair.left)] {
                guard let fact = owners[told] else { continue }
                columns[Candidate(fact: fact, place: other), default: []].insert(told.column)
            }
        }
        return columns.filter { $0.value.count > 1 && isOpen($0.key) }.map(\.key)
    }

    /// Takes each sentence for the fact it tells best, and for each fact the sentence of an article that tells it best.
    private mutating func take(
        _ candidates: [Candidate], _ consensuses: [FactConsensus], _ meanings: WordMeanings
    ) {
        let retellings = candidates.map { ($0, consensuses[$0.fact].retelling(by: meanings.terms(of: $0.place))) }
        let ordered = retellings.filter { $0.1.isSure }.sorted { one, other in
            (-one.1.stretch.share, one.0.fact, one.0.place) < (-other.1.stretch.share, other.0.fact, other.0.place)
        }
        for (candidate, _) in ordered where isOpen(candidate) && agrees(candidate) { take(candidate) }
    }

    // MARK: Denials

    private mutating func takeDenials(_ negations: Negations, _ consensuses: [FactConsensus]) {
        let denied = facts.indices.filter { negations.isDenied(consensuses[$0]) }.prefix(Self.mostDenied)
        guard !denied.isEmpty else { return }
        for column in texts.articles.indices {
            for place in negations.denials(in: column).prefix(Self.mostDenials) {
                let terms = negations.terms(of: place)
                let shares = denied.map { (fact: $0, share: consensuses[$0].commonShare(of: terms)) }
                    .filter { $0.share >= Negations.neededShare }.sorted { $0.share > $1.share }
                let told = shares.lazy.map { Candidate(fact: $0.fact, place: place) }
                    .first { isOpen($0) && agrees($0) }
                if let told { take(told) }
            }
        }
    }

    /// Most denied facts of a story, and denials of an article, that are held against each other.
    private static let (mostDenied, mostDenials) = (50, 20)

    // MARK: Acts of speech, further facts

    private mutating func takeSpoken(_ spoken: SpokenFacts, _ negations: Negations, _ consensuses: [FactConsensus]) {
        for candidate in spoken.candidates(told, owners)
        where isOpen(candidate) && negations.agree(candidate.place, consensuses[candidate.fact]) && agrees(candidate) {
            take(candidate)
        }
    }

    /// A sentence keeps its first fact.
    private mutating func takeFurther(_ further: FurtherFacts, _ links: StoryLinks) {
        for candidate in further.candidates(links) where lacks(candidate) && agrees(candidate) {
            places[candidate.fact].append(candidate.place)
        }
    }

    // MARK: Cells

    private mutating func take(_ candidate: Candidate) {
        places[candidate.fact].append(candidate.place)
        owners[candidate.place] = candidate.fact
    }

    /// The sentences that tell each fact, as far as they are found.
    private var told: [[SentencePlace]] { zip(facts, places).map { $0.places + $1 } }

    /// Whether the sentence has no fact yet, and the fact no sentence of the article.
    private func isOpen(_ candidate: Candidate) -> Bool {
        owners[candidate.place] == nil && lacks(candidate)
            && !quotes.hold(texts.range(candidate.place), column: candidate.place.column)
    }

    /// Whether the fact has no sentence of the article yet, and the article tells of its event.
    private func lacks(_ candidate: Candidate) -> Bool {
        let (fact, column) = (facts[candidate.fact], candidate.place.column)
        return !(fact.places + places[candidate.fact]).contains { $0.column == column }
            && texts.tellOneEvent(column, fact.label.column)
    }

    /// Whether nothing in the sentence contradicts those of the fact.
    private func agrees(_ candidate: Candidate) -> Bool {
        facts[candidate.fact].places.allSatisfy { texts.agree(candidate.place, $0) }
    }
}

extension StoryTexts {
    /// Whether two sentences may tell one fact: no number, day or name of them differs.
    fileprivate func agree(_ one: SentencePlace, _ other: SentencePlace) -> Bool {
        let (left, right) = one < other ? (one, other) : (other, one)
        let pair = FactPair(
            left: facts[left.column][left.sentence], right: facts[right.column][right.sentence], isGiven: false)
        return !DateDiscrepancies(pair: pair).tellOtherDays && Discrepancies().between(pair).isEmpty
    }
}
