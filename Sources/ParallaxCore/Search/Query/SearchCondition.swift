/// What a search asks of an article besides its words.
public enum SearchCondition: Hashable, Sendable {
    /// Somebody is quoted whose name, as the reader corrected it, holds these words; a query asks for it together with the
    /// names that were found.
    case correctedSpeaker(SearchPhrase)
    /// The name of its outlet holds these words.
    case outlet(SearchPhrase)
    /// One of its tags holds these words.
    case tag(SearchPhrase)
    /// It was published in this period.
    case published(SearchPeriod)
    /// Whether it was read.
    case isRead(Bool)
    /// It has a star.
    case isStarred
    /// It has a quote of kind `speech`.
    case hasQuote
    /// The reader wrote a note about a passage of it.
    case hasNote
    /// It belongs to the story with this number.
    case story(Int)
}

extension SearchCondition: CustomStringConvertible {
    /// The condition in the query language.
    public var description: String {
        switch self {
        case .correctedSpeaker(let name): "speaker:\(name)"
        case .outlet(let name): "outlet:\(name)"
        case .tag(let name): "tag:\(name)"
        case .published(let period): "date:\(period)"
        case .isRead(let isRead): isRead ? "is:read" : "is:unread"
        case .isStarred: "is:starred"
        case .hasQuote: "has:quote"
        case .hasNote: "has:note"
        case .story(let number): "story:\(number)"
        }
    }
}
