public import ParallaxCore

/// Where a reader left the library: enough to stand there again after the next start.
public struct ReadingPlace: Hashable, Sendable, Codable {
    /// What the main area showed.
    public enum View: Hashable, Sendable, Codable {
        /// The selected article.
        case article
        /// Two articles beside each other, the place in them by an offset into the text of the left or the right one.
        case comparison(left: Article.ID, right: Article.ID, offset: Int, isRight: Bool)
        /// The quotes of the story of an article.
        case quotes(of: Article.ID)
        /// Who reported what in the story of an article.
        case coverage(of: Article.ID)
        /// The list of stories, at the one of the article.
        case stories
    }

    /// The list.
    public let query: ListQuery
    /// The article the reader was at.
    public let selected: Article.ID?
    /// How far the article was read: a UTF-8 offset into its text.
    public let offset: Int
    /// Lines without text above that place.
    public let lead: Int
    /// What the main area showed.
    public let view: View
    /// The pane that had the keys.
    public let focus: PaneID
    /// Whether the list was hidden.
    public let isListHidden: Bool
    /// The row of the table in the main area; `nil` where there is none, and in places that older versions kept.
    let row: ReadingRow?
    /// What else outlives the run; a marked place has none.
    public var memory: ReadingMemory?
}
