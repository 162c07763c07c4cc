extension QuoteVariants {
    /// How the words of one quote turn into those of another, word by word.
    ///
    /// - Returns: Edits in the order of the left quote, as ranges over the two articles' texts; together they cover both
    ///   quotes, marks included.
    /// - Complexity: As ``SentenceWords/edits(from:in:to:in:)``.
    public static func edits(from quote: Quote, in left: Article, to other: Quote, in right: Article) -> [Edit] {
        SentenceWords.edits(from: quote.range, in: left, to: other.range, in: right)
    }
}
