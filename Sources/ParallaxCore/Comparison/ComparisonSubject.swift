/// Two articles cut into words with one lexicon, in an order that does not depend on which of them is on the left.
///
/// All engines run in that order and their results are turned afterwards, so that comparing B with A gives exactly the
/// mirror image of comparing A with B, floating-point rounding included.
struct ComparisonSubject {
    let left: AnnotatedArticle
    let right: AnnotatedArticle
    let lexicon: Lexicon
    let leftText: ComparedText
    let rightText: ComparedText
    let isTurned: Bool

    init(left: AnnotatedArticle, right: AnnotatedArticle) {
        self.init(left: left, ComparedText(left), right: right, ComparedText(right))
    }

    /// Takes articles whose sentences are cut into words already.
    init(left: AnnotatedArticle, _ leftText: ComparedText, right: AnnotatedArticle, _ rightText: ComparedText) {
        self.left = left
        self.right = right
        isTurned = right.article.text.utf8.lexicographicallyPrecedes(left.article.text.utf8)
        var (firstText, secondText) = isTurned ? (rightText, leftText) : (leftText, rightText)
        var lexicon = Lexicon(language: Self.common(firstText.language, secondText.language))
        firstText.number(with: &lexicon)
        secondText.number(with: &lexicon)
        (self.leftText, self.rightText) = isTurned ? (secondText, firstText) : (firstText, secondText)
        self.lexicon = lexicon
    }

    /// The language both are in; `nil` when they differ or nothing tells.
    static func common(_ ours: Language?, _ theirs: Language?) -> Language? {
        guard let ours, let theirs else { return ours ?? theirs }
        return ours == theirs ? ours : nil
    }

    fileprivate static func language(of article: AnnotatedArticle, _ text: ComparedText) -> Language? {
        if let stated = article.article.language.flatMap(Language.init(code:)) { return stated }
        return Language.guess(from: text.words.lazy.filter { $0.kind == .word }.map(\.key))
    }

    /// What similarity looks at in the sentences of the left article.
    var leftFeatures: SentenceFeatures { SentenceFeatures(leftText, lexicon: lexicon) }

    /// What similarity looks at in the sentences of the right article.
    var rightFeatures: SentenceFeatures { SentenceFeatures(rightText, lexicon: lexicon) }

    /// The search for links, in the order the engines run in.
    ///
    /// - Parameters:
    ///   - leftFeatures: ``leftFeatures``.
    ///   - rightFeatures: ``rightFeatures``.
    func linkSearch(_ leftFeatures: SentenceFeatures, _ rightFeatures: SentenceFeatures) -> LinkSearch {
        isTurned ? LinkSearch(moveGate, rightFeatures, leftFeatures) : LinkSearch(moveGate, leftFeatures, rightFeatures)
    }

    /// The sentence links after a reader's corrections, seen from the left.
    ///
    /// - Parameter candidates: Those of all sentences of the search.
    func sentenceLinks(
        _ search: LinkSearch, _ candidates: [Candidate], correctedBy corrections: [LinkCorrection]
    ) -> SentenceLinks {
        let (sentences, others) = (left.sentences, right.sentences)
        let found = SentenceLinks(search, candidates)
        guard isTurned else {
            return found.corrected(by: corrections, left: sentences, right: others, gate: search.gate)
        }
        return found.corrected(by: corrections.map(\.mirrored), left: others, right: sentences, gate: search.gate)
            .mirrored
    }

    private var moveGate: MoveGate {
        let (speakers, others) = (SentenceSpeakers(left), SentenceSpeakers(right))
        return MoveGate(
            left: isTurned ? rightText : leftText, right: isTurned ? leftText : rightText,
            leftSpeakers: isTurned ? others : speakers, rightSpeakers: isTurned ? speakers : others, lexicon: lexicon)
    }

    /// How one sentence turns into another, seen from the left.
    func script(_ sentence: Int, _ partner: Int) -> EditScript {
        script(
            WordRow(leftText, sentence: sentence, lexicon: lexicon),
            WordRow(rightText, sentence: partner, lexicon: lexicon), left.sentences[sentence].range,
            right.sentences[partner].range, lexicon)
    }

    /// How one headline turns into the other, seen from the left.
    func headlineScript(_ range: TextRange, _ otherRange: TextRange) -> EditScript {
        var lexicon = lexicon
        let (first, second) =
            isTurned
            ? (Self.row(right, otherRange, &lexicon), Self.row(left, range, &lexicon))
            : (Self.row(left, range, &lexicon), Self.row(right, otherRange, &lexicon))
        return isTurned
            ? script(second, first, range, otherRange, lexicon) : script(first, second, range, otherRange, lexicon)
    }

    private static func row(_ article: AnnotatedArticle, _ range: TextRange, _ lexicon: inout Lexicon) -> WordRow {
        let text = ComparedText(article.article.text, sentences: [range], lexicon: &lexicon)
        return WordRow(text, sentence: 0, lexicon: lexicon)
    }

    /// How one row of words turns into another, seen from the left.
    private func script(
        _ words: WordRow, _ others: WordRow, _ range: TextRange, _ otherRange: TextRange, _ lexicon: Lexicon
    ) -> EditScript {
        let alignment =
            isTurned
            ? WordAlignment(others, words, lexicon: lexicon).mirrored : WordAlignment(words, others, lexicon: lexicon)
        return EditScript(words, others, alignment, leftRange: range, rightRange: otherRange)
    }
}

extension ComparedText {
    /// The compared sentences of an article, and the language it states or its words tell.
    init(_ article: AnnotatedArticle) {
        self.init(article.article.text, sentences: article.sentences.map(\.range))
        language = ComparisonSubject.language(of: article, self)
    }
}
