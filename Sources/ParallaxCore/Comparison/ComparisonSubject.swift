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
        self.left = left
        self.right = right
        isTurned = right.article.text.utf8.lexicographicallyPrecedes(left.article.text.utf8)
        let (first, second) = isTurned ? (right, left) : (left, right)
        var (firstText, secondText) = (ComparedText(first), ComparedText(second))
        let languages = (Self.language(of: first, firstText), Self.language(of: second, secondText))
        var lexicon = Lexicon(language: Self.common(languages.0, languages.1))
        firstText.number(with: &lexicon)
        secondText.number(with: &lexicon)
        (leftText, rightText) = isTurned ? (secondText, firstText) : (firstText, secondText)
        self.lexicon = lexicon
    }

    /// The language both are in; `nil` when they differ or nothing tells.
    static func common(_ ours: Language?, _ theirs: Language?) -> Language? {
        guard let ours, let theirs else { return ours ?? theirs }
        return ours == theirs ? ours : nil
    }

    static func language(of article: AnnotatedArticle, _ text: ComparedText) -> Language? {
        if let stated = article.article.language.flatMap(Language.init(code:)) { return stated }
        return Language.guess(from: text.words.lazy.filter { $0.kind == .word }.map(\.key))
    }

    /// The sentence links after a reader's corrections, seen from the left.
    func sentenceLinks(correctedBy corrections: [LinkCorrection]) -> SentenceLinks {
        guard isTurned else { return Self.links(left, leftText, right, rightText, lexicon, corrections) }
        return Self.links(right, rightText, left, leftText, lexicon, corrections.map(\.mirrored)).mirrored
    }

    private static func links(
        _ first: AnnotatedArticle, _ firstText: ComparedText, _ second: AnnotatedArticle, _ secondText: ComparedText,
        _ lexicon: Lexicon, _ corrections: [LinkCorrection]
    ) -> SentenceLinks {
        let gate = MoveGate(
            left: firstText, right: secondText, leftSpeakers: SentenceSpeakers(first),
            rightSpeakers: SentenceSpeakers(second), lexicon: lexicon)
        return SentenceLinks(gate)
            .corrected(by: corrections, left: first.sentences, right: second.sentences, gate: gate)
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
    /// The compared sentences of an article.
    init(_ article: AnnotatedArticle) {
        self.init(article.article.text, sentences: article.sentences.map(\.range))
    }
}
