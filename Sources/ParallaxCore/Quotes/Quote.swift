/// Words that an article marks as somebody's own, by quotation marks or a speech dash.
public struct Quote: Hashable, Sendable, Codable {
    /// What the marks mean.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Somebody's words.
        case speech
        /// A word or phrase the writer keeps at a distance.
        case scare
        /// The name of a work, a ship, a programme.
        case title
    }

    /// Where the quote lies, the marks included.
    public let range: TextRange
    /// Speech, scare quote or title.
    public let kind: Kind
    /// The speaker's name, resolved within the article where that is safe; `nil` when nothing names one.
    public let speaker: String?
    /// The speaker as written beside the quote: a name, a role or a pronoun.
    public let mention: String?
    /// The reporting verb or phrase, such as `said` or `according to`.
    public let verb: String?
    /// Whether the closing mark is there.
    public let isClosed: Bool
    /// Whether the same speech goes on in the next paragraph, which opens with a mark of its own.
    public let isContinued: Bool
    /// The rule that decided the speaker; it is the confidence.
    public let rule: AttributionRule
    /// Whether ``speaker`` is the name a pronoun beside the quote stands for.
    public let isResolved: Bool

    /// Creates a quote.
    public init(
        range: TextRange, kind: Kind, speaker: String? = nil, mention: String? = nil, verb: String? = nil,
        isClosed: Bool = true, isContinued: Bool = false, rule: AttributionRule = .none, isResolved: Bool = false
    ) {
        self.range = range
        self.kind = kind
        self.speaker = speaker
        self.mention = mention
        self.verb = verb
        self.isClosed = isClosed
        self.isContinued = isContinued
        self.rule = rule
        self.isResolved = isResolved
    }
}
