import ParallaxCore

/// One line of the coverage table.
enum CoverageLine: Hashable, Sendable {
    /// The kind of the rows that follow, and how many there are.
    case heading(CoverageRow.Kind, count: Int)
    /// A row, by its place in the coverage.
    case row(Int)

    /// The row; `nil` for a heading.
    var row: Int? {
        if case .row(let index) = self { index } else { nil }
    }

    /// The rows a filter shows, each kind under its heading.
    static func lines(of entries: [CoverageEntry], _ filter: CoverageFilter) -> [CoverageLine] {
        CoverageRow.Kind.allCases.flatMap { kind -> [CoverageLine] in
            let rows = entries.indices.filter { entries[$0].row.kind == kind && filter.shows(entries[$0].row) }
            return rows.isEmpty ? [] : [.heading(kind, count: rows.count)] + rows.map(CoverageLine.row)
        }
    }
}
