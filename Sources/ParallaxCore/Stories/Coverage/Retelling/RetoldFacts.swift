/// Sentences that tell a fact of several articles once more, in words too different for the fact to be joined with them.
///
/// A sentence is held against all sentences of a fact at once. It must be linked with those of two articles, however
/// weakly, say a good part of what they say in common, and not contradict them; or deny with them what stands before it.
struct RetoldFacts {
    /// A sentence that may tell a fact, by the fact's number.
    private struct Candidate: Hashable {
        let fact: Int
        let place: SentencePlace
    }

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
        let consensuses = facts.map { FactConsensus($0, meanings) }
        let negations = Negations(texts, meanings, thesaurus)
        take(linked(links).filter { negations.agree($0.place, consensuses[$0.fact]) }, consensuses)
        takeDenials(negations, consensuses)
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
    private mutating func take(_ candidates: [Candidate], _ consensuses: [FactConsensus]) {
        let retellings = candidates.map { ($0, consensuses[$0.fact].retelling(by: $0.place)) }
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

    // MARK: Cells

    private mutating func take(_ candidate: Candidate) {
        places[candidate.fact].append(candidate.place)
        owners[candidate.place] = candidate.fact
    }

    /// Whether the sentence has no fact yet, and the fact no sentence of the article.
    private func isOpen(_ candidate: Candidate) -> Bool {
        let (place, told) = (candidate.place, facts[candidate.fact].places + places[candidate.fact])
        return owners[place] == nil && !told.contains { $0.column == place.column }
            && texts.tellOneEvent(place.column, facts[candidate.fact].label.column)
            && !quotes.hold(texts.range(place), column: place.column)
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
