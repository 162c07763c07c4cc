/// Finds one utterance in two articles, however it was cut or changed.
///
/// The same words by another named speaker are no variant when they are a phrase of up to five words.
public enum QuoteVariants {
    /// How the wording of two quotes differs, or `nil` when they are different utterances.
    ///
    /// The answer is the same in either order.
    ///
    /// - Complexity: O(*n* · *m*) in the words of the two, of which at most 400 each are looked at.
    public static func variant(of left: Utterance, _ right: Utterance) -> QuoteVariant? {
        var lexicon = UtteranceLexicon()
        let (ours, theirs) = (lexicon.numbered(left), lexicon.numbered(right))
        return VariantRules(ours, theirs, lexicon: lexicon).variant
    }

    /// The utterances two articles both quote, ordered by the left place.
    ///
    /// Each quote is paired with its best partner. Further partners are kept where a quote was split: when they cover
    /// words that no better partner covers.
    ///
    /// - Complexity: O(*q* · *r*) cheap comparisons for *q* and *r* quotes; word by word only for pairs that share
    ///   enough words. After some tenths of a second, in articles of thousands of quotes, the rest is left unpaired.
    public static func pairs(left: AnnotatedArticle, right: AnnotatedArticle) -> [QuotePair] {
        QuotePairing(left: left, right: right).pairs()
    }
}
