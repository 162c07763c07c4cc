import ParallaxCore

/// The rows of one kind of a printed coverage.
struct CoverageSection {
    let heading: String
    let rows: [CoverageLine]

    /// - Returns: `nil` when there are no such rows.
    init?(_ kind: CoverageRow.Kind, _ coverage: Coverage) {
        heading = kind.heading
        rows = coverage.rows(of: kind).map { CoverageLine($0, coverage) }
        if rows.isEmpty { return nil }
    }
}

extension CoverageRow.Kind {
    fileprivate var heading: String {
        switch self {
        case .quote: "Quotes"
        case .number: "Numbers"
        case .fact: "Facts"
        case .onlyOne: "Only one outlet"
        }
    }
}
