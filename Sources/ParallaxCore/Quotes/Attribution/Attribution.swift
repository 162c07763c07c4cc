/// Who a rule found behind a quote.
struct Attribution {
    /// The speaker as written, as lexemes of the paragraph ``paragraph``.
    var phrase: NounPhrase
    /// The verb, a lexeme of the same paragraph.
    var verb: Int?
    /// The rule.
    var rule: AttributionRule
    /// The paragraph the lexemes belong to.
    var paragraph: Int
}

extension AttributionRule {
    /// Whether a word beside the quote named the speaker.
    var hasCue: Bool {
        switch self {
        case .quoteVerbSpeaker, .quoteSpeakerVerb, .speakerVerbQuote, .speakerFarVerbQuote, .accordingTo, .colon,
            .verbLater, .nameAlone:
            true
        case .none, .carried, .previousParagraph, .introducedBefore, .sentenceSubject, .reader: false
        }
    }
}
