/// One statement, with every quote of it in the articles of a story.
public struct QuotedUtterance: Hashable, Sendable, Codable {
    /// The quote of it by which the others are judged: the longest, or a usual wording of about that length.
    public let head: QuotePlace
    /// Every quote of it in the order of the articles, the head among them as `verbatim`.
    public let versions: [VariantMatch]
    /// Who says it, in the fullest form of the name that any article of the story gives; `nil` when none names anybody.
    public let speaker: String?

    /// Creates an utterance.
    public init(head: QuotePlace, versions: [VariantMatch], speaker: String?) {
        self.head = head
        self.versions = versions
        self.speaker = speaker
    }
}

extension QuotedUtterance {
    /// How many articles have it.
    public var spread: Int { Set(versions.map(\.place.article)).count }

    /// How an article has it, its closest quote; `nil` when no match was found there.
    public func variant(in article: Article.ID) -> QuoteVariant? {
        versions.filter { $0.place.article == article }.map(\.variant).min { $0.distance < $1.distance }
    }

    /// The greatest change any article made.
    public var change: QuoteVariant { versions.map(\.variant).max { $0.distance < $1.distance } ?? .verbatim }
}

extension QuoteVariant {
    /// How far the wording is from the head's: verbatim, part, edited, reworded.
    public var distance: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
