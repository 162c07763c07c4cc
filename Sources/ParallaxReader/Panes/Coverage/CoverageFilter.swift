import ParallaxCore

/// Which rows the coverage view shows.
enum CoverageFilter: String, Hashable, Sendable, Codable, CaseIterable {
    case all, quotes, numbers, facts, onlyOne
    /// Only rows in which values differ.
    case conflicts

    /// The filter the key turns to.
    var next: CoverageFilter {
        let place = Self.allCases.firstIndex(of: self) ?? 0
        return Self.allCases[(place + 1) % Self.allCases.count]
    }

    /// How the view names it.
    var title: String {
        switch self {
        case .all: "all rows"
        case .quotes: "only quotes"
        case .numbers: "only numbers"
        case .facts: "only facts"
        case .onlyOne: "only one outlet"
        case .conflicts: "only what differs"
        }
    }

    func shows(_ row: CoverageRow) -> Bool {
        switch self {
        case .all: true
        case .quotes: row.kind == .quote
        case .numbers: row.kind == .number
        case .facts: row.kind == .fact
        case .onlyOne: row.kind == .onlyOne
        case .conflicts: row.isConflict
        }
    }
}
