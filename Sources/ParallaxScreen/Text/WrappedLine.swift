/// One line of wrapped text.
public struct WrappedLine: Hashable, Sendable {
    /// The part of the text the line shows, in UTF-8 offsets.
    public let range: Range<Int>
    /// Whether the line ends inside a word, so that a hyphen, which is no part of the text, must be drawn after it. There
    /// is room for it.
    public let isHyphenated: Bool
}
