/// A reader's own word on a quote: who said it and what kind it is. It wins over the engine.
public struct QuoteCorrection: Hashable, Sendable, Codable {
    /// Where the quote lies in the article's text, the marks included.
    public let range: TextRange
    /// Who said it; `nil` when the reader says that nobody is named.
    public let speaker: String?
    /// Speech, scare quote or title.
    public let kind: Quote.Kind

    /// Creates a correction of the quote at `range`.
    public init(range: TextRange, speaker: String?, kind: Quote.Kind) {
        self.range = range
        self.speaker = speaker
        self.kind = kind
    }
}
