/// How one article has a statement, a number or a fact.
public struct CoverageCell: Hashable, Sendable, Codable {
    /// How near the article is to the row's label.
    public enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// The same words.
        case verbatim
        /// A part of a quote.
        case part
        /// A quote in other words, or a fact with another number, date or name.
        case changed
        /// A fact, in the article's own words.
        case told
        /// A number; see ``CoverageCell/values``.
        case value
        /// No match was found.
        case none
    }

    /// How near the article is to the row's label.
    public let state: State
    /// The quotes or sentences the cell was made from, over the text of the column's article, in order; empty where no
    /// match was found.
    public let places: [TextRange]
    /// The numbers as written, in order; empty for quotes and facts.
    public let values: [TextRange]

    /// Creates a cell.
    public init(state: State, places: [TextRange], values: [TextRange] = []) {
        self.state = state
        self.places = places
        self.values = values
    }

    /// The cell of an article without a match.
    public static let none = CoverageCell(state: .none, places: [])
}
