/// How much text two articles have in common, outside quotes, captions and boilerplate.
public struct SharedText: Hashable, Sendable, Codable {
    /// Share of the left article's words that lie in runs of five or more words found in the right one, 0 to 1.
    public let left: Double
    /// Share of the right article's words that lie in runs of five or more words found in the left one, 0 to 1.
    public let right: Double
    /// Words in the longest shared run.
    public let longestRun: Int

    /// Creates the figures.
    public init(left: Double, right: Double, longestRun: Int) {
        self.left = left
        self.right = right
        self.longestRun = longestRun
    }
}
