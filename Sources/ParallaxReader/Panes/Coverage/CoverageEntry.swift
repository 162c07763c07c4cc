import ParallaxCore

/// One row of the coverage table, as it is read.
struct CoverageEntry: Hashable, Sendable {
    let row: CoverageRow
    /// Who said it, or the outlet that alone has it; empty where nothing says so.
    let subject: String
    /// ` ?` behind whom is guessed to have said it, else nothing.
    let sign: String
    /// The words that label the row.
    let words: String
    /// What stands in every column.
    let marks: [CoverageMark]

    init(_ row: CoverageRow, in coverage: Coverage) {
        self.row = row
        subject = Self.subject(of: row, in: coverage)
        sign = coverage.isSpeakerGuessed(row) ? " ?" : ""
        words = String(coverage.text(row.label, column: row.labelColumn))
        marks = zip(row.cells, coverage.articles).map { CoverageMark($0, of: row, in: $1.article.text) }
    }

    private static func subject(of row: CoverageRow, in coverage: Coverage) -> String {
        switch row.kind {
        case .quote: row.subject ?? ""
        case .onlyOne: coverage.articles[row.labelColumn].article.outletOrFile
        case .number, .fact: ""
        }
    }
}

extension CoverageRow.Kind {
    /// The heading above the rows of the kind.
    var heading: String {
        switch self {
        case .quote: "QUOTES"
        case .number: "NUMBERS"
        case .fact: "FACTS"
        case .onlyOne: "ONLY ONE OUTLET"
        }
    }

    /// Whether its rows begin with whose words they are.
    var hasSubjects: Bool { self == .quote || self == .onlyOne }
}
