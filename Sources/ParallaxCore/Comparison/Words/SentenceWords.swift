/// The word alignment of two sentences that stand alone.
public enum SentenceWords {
    /// Pairs of words that stand for each other, ordered by left: equal, in another spelling or form, replaced one for one,
    /// or moved.
    ///
    /// - Complexity: O(*n* · *m*) up to 250,000 word pairs, beyond that O(*n* log *n*) between shared rare words.
    public static func pairs(_ left: String, _ right: String) -> [(left: TextRange, right: TextRange)] {
        let ranges = [left, right].map { TextRange(start: 0, end: $0.utf8.count) }
        let words = Word.scan(left, in: ranges[0]) + Word.scan(right, in: ranges[1])
        var lexicon = Lexicon(language: Language.guess(from: words.map(\.key)) ?? .english)
        let texts = (
            ComparedText(left, sentences: [ranges[0]], lexicon: &lexicon),
            ComparedText(right, sentences: [ranges[1]], lexicon: &lexicon)
        )
        let rows = (
            WordRow(texts.0, sentence: 0, lexicon: lexicon), WordRow(texts.1, sentence: 0, lexicon: lexicon)
        )
        return WordAlignment(rows.0, rows.1, lexicon: lexicon).matches.map {
            (rows.0.word($0.left).range, rows.1.word($0.right).range)
        }
    }
}
