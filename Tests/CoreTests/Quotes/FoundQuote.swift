import ParallaxCore

/// What a test says about one quote: its words with marks, and who speaks.
struct FoundQuote: Equatable, CustomStringConvertible {
    let text: String
    let speaker: String?

    init(_ text: String, _ speaker: String?) {
        self.text = text
        self.speaker = speaker
    }

    var description: String { "\(text) ← \(speaker ?? "nobody")" }
}

extension QuoteFinder {
    /// The quotes of one kind, as a test writes them.
    func found(in text: String, _ kind: Quote.Kind = .speech) -> [FoundQuote] {
        quotes(in: text).filter { $0.kind == kind }.map { FoundQuote(String(text[$0.range]), $0.speaker) }
    }
}
