/// One statement, number or fact, and how each article has it.
public struct CoverageRow: Hashable, Sendable, Codable {
    /// What a row is about, in the order in which they stand.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A statement that several articles quote.
        case quote
        /// A number of one subject that several articles give.
        case number
        /// What several articles tell in their own words.
        case fact
        /// A passage for which no other article has a match.
        case onlyOne
    }

    /// What the row is about.
    public let kind: Kind
    /// The speaker of a quote, or what a number counts, such as `troops`; `nil` when nothing says so, and for facts.
    public let subject: String?
    /// The column whose words label the row.
    public let labelColumn: Int
    /// The words that label the row, over the text of that column's article; a quote's marks are included.
    public let label: TextRange
    /// How each article has it, one a column.
    public let cells: [CoverageCell]
    /// Whether two articles give different numbers, dates or names here.
    public let isConflict: Bool

    /// Creates a row.
    public init(
        kind: Kind, subject: String?, labelColumn: Int, label: TextRange, cells: [CoverageCell], isConflict: Bool
    ) {
        self.kind = kind
        self.subject = subject
        self.labelColumn = labelColumn
        self.label = label
        self.cells = cells
        self.isConflict = isConflict
    }
}

extension CoverageRow {
    /// How many articles have it.
    public var spread: Int { cells.count { $0.state != .none } }

    /// The first column that has it; `nil` when none does.
    public var firstColumn: Int? { cells.firstIndex { $0.state != .none } }
}
