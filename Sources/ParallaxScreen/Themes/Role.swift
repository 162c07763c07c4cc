/// What a run of text means on screen; a theme turns it into colours and attributes.
///
/// Panes name roles, never colours.
public enum Role: UInt8, Hashable, Sendable, Codable, CaseIterable {
    /// Running text.
    case text
    /// Metadata, hints, whatever may step back.
    case dim
    /// Titles and the name of the focused pane.
    case title
    /// The one accent colour: keys in help, the focus bar, counts that matter.
    case accent
    /// Rules between panes.
    case rule
    /// The status line.
    case status
    /// An error in the status line.
    case error
    /// The selected row.
    case selection
    /// Words in quotation marks whose speaker is unknown.
    case quote
    /// A quote by the first to sixth speaker of an article.
    case speaker1, speaker2, speaker3, speaker4, speaker5, speaker6
    /// A scare quote or a title: not somebody's words.
    case scare
    /// The text under a picture.
    case caption
    /// Words only this side has.
    case added
    /// Words only the other side has.
    case removed
    /// Words that stand for others on the other side.
    case changed
    /// The same word in another spelling.
    case variant
    /// A passage that stands elsewhere on the other side.
    case moved
    /// A passage without a partner.
    case onlyHere
    /// A number, date or name that differs.
    case conflict
    /// A search match.
    case match
    /// The search match the reader is at.
    case currentMatch
    /// The difference or passage the reader is at.
    case current
    /// "No match found" rows that keep the columns level.
    case filler
}
