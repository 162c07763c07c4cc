/// What the words of a story mean, as numbers: words of one group of the thesaurus have one number.
struct WordMeanings {
    /// A content word of a sentence.
    struct Term {
        let meaning: Int32
        /// How much the word tells in its language and among the sentences of the story.
        let weight: Float
        /// Whether it is written as a name.
        let isName: Bool
        /// Its index in the words of the text.
        let index: Int
    }

    private let texts: StoryTexts
    private let thesaurus: Thesaurus
    /// For each number of the lexicon its group, or its stem behind all groups.
    private let meanings: [Int32]
    /// For each number of the lexicon whether a verb of two words may begin with it.
    private let opensPhrase: [Bool]
    /// For each number of the lexicon how much it tells.
    private let weights: [Float]
    /// The content words of every sentence.
    private var sentences: [[[Term]]] = []

    init(_ texts: StoryTexts, _ thesaurus: Thesaurus) {
        self.texts = texts
        self.thesaurus = thesaurus
        let lexicon = texts.lexicon
        let keys = lexicon.keys.map { WordKey($0) }
        let meanings = lexicon.stems.enumerated().map { form, stem in
            Int32(thesaurus.group(of: keys[form], stem: keys[Int(stem)]) ?? thesaurus.count + Int(stem))
        }
        let frequencies = Self.frequencies(texts, meanings, count: thesaurus.count + lexicon.count)
        let sentences = Float(texts.features.reduce(0) { $0 + $1.count })
        weights = lexicon.stems.enumerated().map { form, stem in
            let frequency = max(1, frequencies[Int(meanings[form])])
            return lexicon.weights[Int(stem)] * Float.log((sentences + StemWeights.imaginedSentences) / frequency)
        }
        self.meanings = meanings
        opensPhrase = lexicon.stems.map { thesaurus.opensPhrase(keys[Int($0)]) }
        self.sentences = texts.texts.map { text in text.sentences.map { terms($0, text) } }
    }

    /// How many sentences have each meaning.
    private static func frequencies(_ texts: StoryTexts, _ meanings: [Int32], count: Int) -> [Float] {
        var frequencies = [Float](repeating: 0, count: count)
        for features in texts.features {
            for sentence in 0..<features.count {
                let stems = features.stems.values[features.stems[sentence]]
                for meaning in Set(stems.map { meanings[Int($0)] }) { frequencies[Int(meaning)] += 1 }
            }
        }
        return frequencies
    }

    /// The content words of a sentence, in order.
    func terms(of place: SentencePlace) -> [Term] { sentences[place.column][place.sentence] }

    private func terms(_ part: Range<Int>, _ text: ComparedText) -> [Term] {
        let opening = part.first { text.words[$0].kind == .word }
        var (terms, particle): ([Term], Int?) = ([], nil)
        for index in part where index != particle && texts.lexicon.weights[Int(text.forms[index])] > 0 {
            let (form, phrase) = (Int(text.forms[index]), phrase(at: index, part, text))
            particle = phrase?.particle ?? particle
            terms.append(
                Term(
                    meaning: phrase?.group ?? meanings[form], weight: weights[form],
                    isName: index != opening && text.text.isUppercase(at: text.words[index].range.start), index: index))
        }
        return terms
    }

    /// The words that a verb of two words may have between them: *pulled out*, *returned to their bases*.
    private static let phraseReach = 3

    /// The group of the verb of two words that begins at a word, and where its second word stands; only stop words may stand
    /// between the two.
    private func phrase(at index: Int, _ part: Range<Int>, _ text: ComparedText) -> (group: Int32, particle: Int)? {
        guard opensPhrase[Int(text.forms[index])] else { return nil }
        let stem = stem(index, text)
        for next in (index + 1..<part.upperBound).prefix(Self.phraseReach + 1) {
            if let group = thesaurus.group(of: stem, self.stem(next, text)) { return (Int32(group), next) }
            if texts.lexicon.weights[Int(text.forms[next])] > 0 { return nil }
        }
        return nil
    }

    private func stem(_ index: Int, _ text: ComparedText) -> WordKey {
        WordKey(texts.lexicon.stem(of: text.forms[index]))
    }
}
