import ParallaxCore
import ParallaxScreen

/// How a quote is related to the one its card was opened from.
enum CardRelation: Hashable, Sendable {
    /// It is that quote.
    case opened
    /// The same words, cut or changed.
    case variant(QuoteVariant)
    /// It holds all of that quote and more.
    case longer
    /// Another part of the same statement.
    case elsewhere

    init(of quote: Quote, in article: Article, to opened: Quote, in origin: Article) {
        let variant = QuoteVariants.variant(
            of: Utterance(origin.text, in: opened.range, speaker: opened.speaker ?? opened.mention),
            Utterance(article.text, in: quote.range, speaker: quote.speaker ?? quote.mention))
        switch variant {
        case nil: self = .elsewhere
        case .part? where quote.range.count > opened.range.count: self = .longer
        case let variant?: self = .variant(variant)
        }
    }

    var sign: String {
        switch self {
        case .opened: QuoteVariant.verbatim.sign
        case .variant(let variant): variant.sign
        case .longer, .elsewhere: QuoteVariant.part.sign
        }
    }

    var word: String {
        switch self {
        case .opened: "opened here"
        case .variant(let variant): variant.word
        case .longer: "more of it"
        case .elsewhere: "another part"
        }
    }

    var role: Role {
        guard case .variant(let variant) = self else { return .text }
        return variant.role
    }
}
