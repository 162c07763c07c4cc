import ParallaxCore
import ParallaxScreen

/// A line of one article's text in a comparison.
struct CompareLine: Hashable, Sendable {
    /// The part of the text the line shows.
    let range: TextRange
    /// How words without a mark of their own are drawn.
    let role: Role
    /// Whether a hyphen, which is no part of the text, is drawn after it.
    let isHyphenated: Bool
    /// Whether the line stands here only because its passage was brought level; its own place is elsewhere.
    let isBorrowed: Bool
}
