/// Facts that are acts of speech: who quotes what a sentence of such a fact quotes, and calls it by a word of the same
/// meaning, tells it: *decried the vote*, *the vote prompted condemnation*.
///
/// The quote itself stands in a row of its own; it only shows that the same act of speech is told.
struct SpokenFacts {
    private let texts: StoryTexts
    private let quotes: QuoteRows
    private let meanings: WordMeanings
    private let clauses: Clauses

    init(_ texts: StoryTexts, _ quotes: QuoteRows, _ meanings: WordMeanings, _ clauses: Clauses) {
        self.texts = texts
        self.quotes = quotes
        self.meanings = meanings
        self.clauses = clauses
    }

    /// The sentences without a fact that tell one of these, the surest first.
    func candidates(_ told: [[SentencePlace]], _ owners: [SentencePlace: Int]) -> [RetoldFacts.Candidate] {
        let spoken = told.map { Set($0.flatMap(statements)) }
        let open = openSentences(owners, quoting: spoken.reduce(into: []) { $0.formUnion($1) })
        var found: [(share: Float, candidate: RetoldFacts.Candidate)] = []
        for fact in told.indices.filter({ !spoken[$0].isEmpty }).prefix(Self.mostSpoken) {
            let consensus = FactConsensus(told[fact], terms: aroundQuotes)
            let acts = Set(told[fact].flatMap(acts))
            for sentence in open where !sentence.statements.isDisjoint(with: spoken[fact]) {
                let share = share(of: sentence, consensus, acts)
                guard share >= Self.neededShare else { continue }
                found.append((share, RetoldFacts.Candidate(fact: fact, place: sentence.place)))
            }
        }
        return found.bySureness
    }

    /// A sentence that quotes what sentences of facts quote.
    private struct Quoting {
        let place: SentencePlace
        let statements: Set<Int>
        /// The words around its quotes.
        let terms: [WordMeanings.Term]
    }

    private func openSentences(_ owners: [SentencePlace: Int], quoting spoken: Set<Int>) -> [Quoting] {
        texts.articles.indices.flatMap { column in
            texts.articles[column].sentences.indices.lazy.map { SentencePlace(column: column, sentence: $0) }
                .filter { owners[$0] == nil }.map { ($0, statements(in: $0)) }
                .filter { !$0.1.isDisjoint(with: spoken) }.prefix(Self.mostQuoting)
                .map { Quoting(place: $0.0, statements: $0.1, terms: aroundQuotes($0.0)) }
        }
    }

    /// Most facts of a story, and sentences of an article, that are held against each other.
    private static let (mostSpoken, mostQuoting) = (50, 20)

    private func statements(in place: SentencePlace) -> Set<Int> {
        quotes.sharedStatements(in: texts.range(place), column: place.column)
    }

    /// The words of a sentence that stand in no quote.
    private func aroundQuotes(_ place: SentencePlace) -> [WordMeanings.Term] {
        let words = texts.texts[place.column].words
        return meanings.terms(of: place).filter { !quotes.quote(words[$0.index].range, column: place.column) }
    }

    /// What the verbs of saying of a sentence mean.
    private func acts(_ place: SentencePlace) -> [Int32] {
        aroundQuotes(place).filter { clauses.isSaying($0.index, column: place.column) }.map(\.meaning)
    }

    /// How much of what stands around its quotes an article of the fact says too; 0 if nothing of that is a name, or nothing
    /// names what a verb of saying there means.
    private func share(of sentence: Quoting, _ fact: FactConsensus, _ acts: Set<Int32>) -> Float {
        let terms = sentence.terms
        let told = terms.filter { fact.tells($0.meaning) }
        let isNamed = told.contains { $0.isName || fact.isName($0.meaning) }
        let isSaid = told.contains {
            acts.contains($0.meaning) && !$0.isName && !clauses.isSaying($0.index, column: sentence.place.column)
        }
        guard isNamed, isSaid else { return 0 }
        return told.reduce(0) { $0 + $1.weight } / max(1, terms.reduce(0) { $0 + $1.weight })
    }

    /// Rare: in 126 stories of three to 22 articles no cell is filled.
    private static let neededShare: Float = 0.4
}
