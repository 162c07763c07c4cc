import ParallaxCore

/// A quote with offsets in code points of the text beside it, the marks included.
struct QuoteJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let kind: Quote.Kind
    let speaker: Nullable<String>
    let mention: Nullable<String>
    let verb: Nullable<String>
    let closed: Bool

    init(_ quote: Quote, in text: String, start: Int, end: Int) {
        self.start = start
        self.end = end
        self.text = String(text[quote.range])
        kind = quote.kind
        speaker = Nullable(quote.speaker)
        mention = Nullable(quote.mention)
        verb = Nullable(quote.verb)
        closed = quote.isClosed
    }
}
