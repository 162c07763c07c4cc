/// What sentences of a story say *no* to.
struct Negations {
    private let texts: StoryTexts
    private let meanings: WordMeanings
    /// The meaning of *deny* and its like; `nil` without a thesaurus.
    private let denial: Int32?
    /// For each number of the lexicon, whether it turns what a sentence says into its opposite.
    private let isNegation: [Bool]

    private static let words: Set<String> = [
        "not", "no", "never", "neither", "nor", "none", "nothing", "nobody", "without", "cannot",
    ]
    /// What a denial calls what was said before.
    private static let sayings: Set<String> = [
        "accusation", "accusations", "allegation", "allegations", "assertion", "assertions", "charge", "charges",
        "claim",
        "claims", "report", "reports", "rumor", "rumors", "rumour", "rumours", "suggestion", "suggestions",
    ]
    private static let pointers: Set<String> = ["the", "this", "that", "these", "those", "such", "all", "any"]

    init(_ texts: StoryTexts, _ meanings: WordMeanings, _ thesaurus: Thesaurus) {
        self.texts = texts
        self.meanings = meanings
        denial = thesaurus.group(of: WordKey("deny"), stem: WordKey("deni")).map { Int32($0) }
        isNegation = texts.lexicon.keys.map { Self.words.contains($0) || $0.hasSuffix("n't") }
    }

    /// Whether a sentence says *no* as those of a fact do: not when none of them does, and when all do.
    func agree(_ place: SentencePlace, _ fact: FactConsensus) -> Bool {
        let negated = fact.places.count { isNegated($0) }
        return isNegated(place) ? negated > 0 : negated < fact.places.count
    }

    /// The share of a fact's sentences that say *no*.
    func share(of fact: FactConsensus) -> Float {
        Float(fact.places.count { isNegated($0) }) / Float(max(1, fact.places.count))
    }

    /// Whether a clause with these words says *no*.
    func isNegated(_ clause: Range<Int>, column: Int, _ terms: [WordMeanings.Term]) -> Bool {
        let forms = texts.texts[column].forms
        return clause.contains { isNegation[Int(forms[$0])] } || terms.contains { $0.meaning == denial }
    }

    private func isNegated(_ place: SentencePlace) -> Bool {
        isNegated(
            texts.texts[place.column].sentences[place.sentence], column: place.column, meanings.terms(of: place))
    }

    private func denies(_ place: SentencePlace) -> Bool {
        meanings.terms(of: place).contains { $0.meaning == denial }
    }

    // MARK: Denials of what was said before

    /// The sentences of a column that deny what the sentence before them says: *the company rejected the claims*.
    func denials(in column: Int) -> [SentencePlace] {
        texts.texts[column].sentences.indices.dropFirst().map { SentencePlace(column: column, sentence: $0) }
            .filter { pointsBack($0) && denies($0) }
    }

    /// Whether a sentence names what was said before without saying what it was.
    private func pointsBack(_ place: SentencePlace) -> Bool {
        let words = texts.texts[place.column].words
        return texts.texts[place.column].sentences[place.sentence].dropFirst().contains {
            Self.sayings.contains(words[$0].key) && Self.pointers.contains(words[$0 - 1].key)
        }
    }

    /// Whether several articles deny a fact.
    func isDenied(_ fact: FactConsensus) -> Bool { denial.map { fact.isCommon($0) } ?? false }

    /// The words of a denial and of the sentence before it: by itself such a sentence shares hardly a word with another
    /// denial of the same.
    func terms(of denial: SentencePlace) -> [WordMeanings.Term] {
        let before = SentencePlace(column: denial.column, sentence: denial.sentence - 1)
        return meanings.terms(of: before) + meanings.terms(of: denial)
    }

    /// The share of what the articles say in common that a denial must have with the sentence before it.
    static let neededShare: Float = 0.6
}
