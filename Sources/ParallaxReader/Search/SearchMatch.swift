public import ParallaxCore

/// A place where a search found something.
public struct SearchMatch: Hashable, Sendable, Codable {
    /// Which of the pane's texts it is in: a list row, a column, a help line.
    public let text: Int
    /// Where in that text.
    public let range: TextRange

    /// Creates a match.
    public init(text: Int, range: TextRange) {
        self.text = text
        self.range = range
    }
}
