extension QuoteVariants {
    /// How the words of one quote turn into those of another, word by word.
    ///
    /// - Returns: Edits in the order of the left quote, as ranges over the two articles' texts; together they cover both
    ///   quotes, marks included.
    /// - Complexity: O(*n* · *m*) up to 250,000 word pairs, beyond that O(*n* log *n*) between shared rare words.
    public static func edits(from quote: Quote, in left: Article, to other: Quote, in right: Article) -> [Edit] {
        let words = ComparedText(left.text, sentences: [quote.range])
        let others = ComparedText(right.text, sentences: [other.range])
        return edits(words, others, language: language(of: left, words, right, others), quote.range, other.range)
    }

    private static func edits(
        _ words: ComparedText, _ others: ComparedText, language: Language?, _ range: TextRange, _ otherRange: TextRange
    ) -> [Edit] {
        var (left, right, lexicon) = (words, others, Lexicon(language: language))
        left.number(with: &lexicon)
        right.number(with: &lexicon)
        let rows = (
            WordRow(left, sentence: 0, lexicon: lexicon), WordRow(right, sentence: 0, lexicon: lexicon)
        )
        let alignment = WordAlignment(rows.0, rows.1, lexicon: lexicon)
        return EditScript(rows.0, rows.1, alignment, leftRange: range, rightRange: otherRange).edits
    }

    /// The language one of the articles states, else the one the words tell.
    private static func language(
        of left: Article, _ words: ComparedText, _ right: Article, _ others: ComparedText
    ) -> Language? {
        if let stated = left.language ?? right.language { return Language(code: stated) }
        return Language.guess(from: (words.words + others.words).lazy.filter { $0.kind == .word }.map(\.key))
    }
}
