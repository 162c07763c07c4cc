import ParallaxCore
import ParallaxScreen

/// One outlet's version of a quote.
struct CardVersion: Hashable, Sendable {
    let place: QuotePlace
    let annotated: AnnotatedArticle
    let quote: Quote
    let relation: CardRelation
    let differences: WordDifferences
    /// Whether the outlet names another speaker than the one the card was opened from.
    let namesAnother: Bool

    /// The quote a card is opened from; `nil` when the article has none there.
    init?(opened place: QuotePlace, in annotated: AnnotatedArticle) {
        guard annotated.quotes.indices.contains(place.quote) else { return nil }
        self.place = place
        self.annotated = annotated
        quote = annotated.quotes[place.quote]
        relation = .opened
        differences = .none
        namesAnother = false
    }

    /// Another version of the quote that is `opened`; `nil` when the article has none there.
    init?(_ place: QuotePlace, in annotated: AnnotatedArticle, besides opened: CardVersion, namesAnother: Bool) {
        guard annotated.quotes.indices.contains(place.quote) else { return nil }
        let (article, origin) = (annotated.article, opened.annotated.article)
        self.place = place
        self.annotated = annotated
        self.namesAnother = namesAnother
        quote = annotated.quotes[place.quote]
        relation = CardRelation(of: quote, in: article, to: opened.quote, in: origin)
        differences =
            relation == .elsewhere
            ? .none : WordDifferences(of: quote.range, in: article, from: opened.quote.range, in: origin)
    }

    var text: String { annotated.article.text }

    var outlet: String { annotated.article.outletOrFile }

    /// The sentences the quote stands in; the block, where there are none.
    var surroundings: TextRange {
        let sentences = annotated.sentences.filter { $0.range.overlaps(quote.range) }
        if let first = sentences.first, let last = sentences.last {
            return TextRange(
                start: min(first.range.start, quote.range.start), end: max(last.range.end, quote.range.end))
        }
        return annotated.article.blocks.first { $0.range.contains(quote.range) }?.range ?? quote.range
    }

    /// When it was published and whom it names, in at most `columns`: `14 May · Ilse Maravant, “the minister”`.
    func attribution(in columns: Int) -> String {
        let date = annotated.article.published.map { "\($0.shortDay) · " } ?? ""
        let room = columns - CellWidth.columns(of: date)
        guard let label = SpeakerLabel(quote) else { return TextWrap.truncated(date + "nobody named", to: columns) }
        let whole = label.text + (alias.map { ", “\($0)”" } ?? "")
        return date + (CellWidth.columns(of: whole) <= room ? whole : label.shortened(to: room))
    }

    /// What the outlet calls the speaker beside the quote, where that is neither a pronoun nor the name again.
    private var alias: String? {
        guard let mention = quote.mention, !quote.isResolved, quote.rule != .reader,
            let surname = quote.speaker?.split(separator: " ").last, !mention.contains(surname)
        else { return nil }
        return mention
    }

    /// What differs, in words, a line each.
    var notes: [String] {
        (namesAnother ? [Self.anotherSpeaker] : []) + [differences.notes.joined(separator: " · ")]
    }

    static let anotherSpeaker = "! names another speaker"

    /// The role of a place in ``text``: the sentence around the quote steps back.
    func role(at offset: Int) -> Role {
        quote.range.contains(offset) ? differences.inks.role(at: offset, base: .quote) : .dim
    }
}
