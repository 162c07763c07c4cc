/// The rule that gave a quote its speaker.
///
/// The shares of right speakers behind each rule were measured on held-out English news; the weak ones are shown with a
/// question mark.
public enum AttributionRule: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing names a speaker.
    case none
    /// Quote, verb, speaker: “…,” said Name.
    case quoteVerbSpeaker
    /// Quote, speaker, verb: “…,” Name said.
    case quoteSpeakerVerb
    /// Speaker, verb, quote: Name said “…”.
    case speakerVerbQuote
    /// Speaker first, verb further off: Name, asked about it, called it “…”.
    case speakerFarVerbQuote
    /// According to Name, “…”.
    case accordingTo
    /// Name: “…”.
    case colon
    /// The verb comes later in the sentence.
    case verbLater
    /// The name alone after the quote: “…,” Name.
    case nameAlone
    /// The second piece of a quote whose first piece has a speaker.
    case carried
    /// The quote opens a paragraph and goes on where the last one ended.
    case previousParagraph
    /// The subject of the sentence that introduces the quote.
    case introducedBefore
    /// The subject of the sentence the quote stands in.
    case sentenceSubject
    /// A reader said so.
    case reader

    /// Whether the speaker is a guess that the reader should see as one.
    public var isDoubtful: Bool {
        switch self {
        case .carried, .previousParagraph, .introducedBefore, .sentenceSubject: true
        default: false
        }
    }
}
