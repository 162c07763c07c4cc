extension SentenceWords {
    /// How the words of a stretch of one article turn into those of a stretch of another, word by word.
    ///
    /// - Returns: Edits in the order of the left stretch, as ranges over the two articles' texts; together they cover both
    ///   stretches.
    /// - Precondition: Each range lies in its article's text, on scalar boundaries.
    /// - Complexity: O(*n* · *m*) up to 250,000 word pairs, beyond that O(*n* log *n*) between shared rare words.
    public static func edits(
        from range: TextRange, in left: Article, to otherRange: TextRange, in right: Article
    ) -> [Edit] {
        var words = ComparedText(left.text, sentences: [range])
        var others = ComparedText(right.text, sentences: [otherRange])
        var lexicon = Lexicon(language: language(of: left, words, right, others))
        words.number(with: &lexicon)
        others.number(with: &lexicon)
        let rows = (
            WordRow(words, sentence: 0, lexicon: lexicon), WordRow(others, sentence: 0, lexicon: lexicon)
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
