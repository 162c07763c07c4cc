import ParallaxCore
import ParallaxScreen

/// One line of an article as it is laid out for a measure.
struct PageLine: Hashable, Sendable {
    /// What the line shows.
    enum Content: Hashable, Sendable {
        /// A part of the article's text, and the block it belongs to.
        case text(TextRange, block: Int)
        /// Words about the article.
        case note(String)
        /// Nothing.
        case blank
    }

    let content: Content
    /// The sign in the gutter.
    var mark: String?
    /// The speaker named at the end of the line, and the tint of the quote.
    var label: SpeakerLabel?

    init(_ content: Content) {
        self.content = content
    }

    /// The part of the text the line shows.
    var range: TextRange? {
        guard case .text(let range, _) = content else { return nil }
        return range
    }

    /// The block the line belongs to.
    var block: Int? {
        guard case .text(_, let block) = content else { return nil }
        return block
    }
}
