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
    /// The row of the table, or the passage of the text, in the main area; `nil` where there is none, and in places that older
    /// versions kept.
    let row: ReadingRow?
    /// How the main area showed it; a marked place has none.
    var look: ReadingLook?
    /// What else outlives the run; a marked place has none.
    public var memory: ReadingMemory?
}

extension ReadingPlace {
    /// The place with what else outlives the run; nothing of it is left out.
    public func remembering(_ memory: ReadingMemory) -> ReadingPlace {
        var place = self
        place.memory = memory == ReadingMemory() ? nil : memory
        return place
    }

    /// Reads a place; of one that a newer version kept, what is not understood is left out and the rest counts.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        query = try container.decode(ListQuery.self, forKey: .query)
        selected = try container.decodeIfPresent(Article.ID.self, forKey: .selected)
        // A place may come from a file of anybody's.
        offset = max(0, try container.decode(Int.self, forKey: .offset))
        lead = max(0, try container.decode(Int.self, forKey: .lead))
        view = (try? container.decode(View.self, forKey: .view)) ?? .article
        focus = (try? container.decode(PaneID.self, forKey: .focus)) ?? .list
        isListHidden = try container.decode(Bool.self, forKey: .isListHidden)
        row = (try? container.decodeIfPresent(ReadingRow.self, forKey: .row)) ?? nil
        look = (try? container.decodeIfPresent(ReadingLook.self, forKey: .look)) ?? nil
        memory = try container.decodeIfPresent(ReadingMemory.self, forKey: .memory)
    }
}
