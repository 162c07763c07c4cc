/// The attribution rules that look at one sentence; the first that finds somebody decides.
struct SpeakerRules {
    let sentence: QuoteSentence
    let phrases: PhraseFinder
    /// Whether subjects often follow their verb, as in most languages but English.
    let invertsSubjects: Bool

    /// What a rule finds: the speaker, and the verb that led there.
    typealias Finding = (phrase: NounPhrase, verb: Int?, rule: AttributionRule)

    var lexemes: [Lexeme] { sentence.lexemes }

    /// How many lexemes after a quote its verb may be.
    static let verbReach = 26

    /// The speaker a cue names.
    func cued() -> Finding? {
        adjacentVerb() ?? quoteVerbSpeaker() ?? followingSpeaker() ?? according() ?? speakerVerbQuote() ?? colon()
    }

    /// The speaker a verb later in the sentence, or a bare name after the quote, names.
    func late() -> Finding? { verbLater() ?? nameAlone() }
}
