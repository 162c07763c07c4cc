/// One block of an article: its headline, a paragraph, a caption, a line that belongs to the page and not to the story.
public struct Block: Hashable, Sendable, Codable {
    /// What a block is; decides how it is shown and whether it takes part in a comparison.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The title of the article; compared with other headlines only.
        case headline
        /// The summary between headline and story: the page marks it as such, or a paragraph of the story says it again.
        case standfirst
        /// Who wrote it or when, printed above the text.
        case byline
        /// A heading between paragraphs.
        case subheading
        /// Running text.
        case paragraph
        /// One item of a list, such as the key points above some stories.
        case listItem
        /// The text under a picture or video; shown, never compared.
        case caption
        /// Share links, newsletter appeals, copyright lines, other stories: kept, never shown as text, never compared.
        case boilerplate
    }

    /// What the block is.
    public let kind: Kind
    /// Where it lies in the article's text, without surrounding white space.
    public let range: TextRange

    /// Creates a block.
    public init(kind: Kind, range: TextRange) {
        self.kind = kind
        self.range = range
    }
}

extension Block.Kind {
    /// Whether sentences of this kind take part in a comparison with another article's body.
    public var isCompared: Bool { self == .paragraph || self == .listItem || self == .standfirst }

    /// Whether a reader sees the block as part of the article.
    public var isShown: Bool { self != .boilerplate }
}
