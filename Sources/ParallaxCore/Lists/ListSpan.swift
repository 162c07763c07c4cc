/// Which stretch of a list of articles is asked for.
///
/// A list may change between two questions, so a stretch is best named by an article that is on the screen; only jumps
/// name a place.
public struct ListSpan: Hashable, Sendable, Codable {
    /// Where it begins.
    public enum Start: Hashable, Sendable, Codable {
        /// At this place of the list, 0 at the top; one beyond the end stands for the last stretch.
        case place(Int)
        /// So that the article stands in the middle of the stretch; at the top when the list does not have it.
        case around(Article.ID)
    }

    /// Where it begins.
    public let start: Start
    /// How many entries are wanted at most.
    public let count: Int

    /// Creates a span.
    public init(start: Start, count: Int) {
        self.start = start
        self.count = count
    }
}
