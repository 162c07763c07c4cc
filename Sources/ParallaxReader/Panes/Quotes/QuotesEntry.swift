import ParallaxCore

/// One statement in the quotes view.
struct QuotesEntry: Hashable, Sendable {
    let utterance: QuotedUtterance
    /// Which of the gathered stories it belongs to.
    let story: Int
    /// The longest version, its marks included.
    let text: String
    /// What the statement is taken for: speech when any outlet has it as speech.
    let kind: Quote.Kind
    /// `?` for a guessed speaker, `✎` for what the reader said.
    let sign: String
    /// How many articles have it.
    let spread: Int
    /// What a filter looks at: the words of every version, and the outlets that have one.
    private let holdings: [String]

    init?(_ utterance: QuotedUtterance, of gathered: StoryQuotes, story: Int) {
        guard let article = gathered.article(utterance.head.article), let head = gathered.quote(at: utterance.head)
        else { return nil }
        let quotes = utterance.versions.compactMap { gathered.quote(at: $0.place) }
        self.utterance = utterance
        self.story = story
        text = String(article.article.text[head.range])
        kind = quotes.contains { $0.kind == .speech } ? .speech : head.kind
        spread = utterance.spread
        sign = Self.sign(of: quotes)
        holdings = Self.holdings(of: utterance, in: gathered)
    }

    private static func holdings(of utterance: QuotedUtterance, in gathered: StoryQuotes) -> [String] {
        utterance.versions.flatMap { version -> [String] in
            guard let article = gathered.article(version.place.article)?.article,
                let quote = gathered.quote(at: version.place)
            else { return [] }
            let words = String(article.text[quote.range])
            return [words, article.outletOrFile] + [quote.speaker].compactMap(\.self)
        }
    }

    private static func sign(of quotes: [Quote]) -> String {
        if quotes.contains(where: { $0.rule == .reader }) { return "✎" }
        return quotes.onlyGuessSpeaker ? "?" : ""
    }

    var length: Int { text.utf8.count }

    var speaker: String? { utterance.speaker }

    /// Whether the words of a version, a speaker or an outlet match.
    func holds(_ search: TextSearch) -> Bool {
        (holdings + [speaker].compactMap(\.self)).contains { !search.matches(in: $0).isEmpty }
    }
}
