import ParallaxCore
import ParallaxScreen

/// One row of a printed coverage.
struct CoverageLine {
    /// Who said it, what is counted, or which outlet alone has it; empty when nothing says so.
    let subject: String
    /// Whether the subject is a guess, which a sign behind it says.
    private let isGuessed: Bool
    let label: Substring
    /// What stands in each column: a sign or a number.
    let cells: [String]
    /// Whether a column's sign is a number as the article writes it.
    let isNumber: Bool
    /// Whether values differ.
    let isConflict: Bool

    init(_ row: CoverageRow, _ coverage: Coverage) {
        subject =
            row.kind == .onlyOne
            ? CoverageColumn(coverage.articles[row.labelColumn].article).outlet
            : (row.subject ?? "") + (coverage.isSpeakerGuessed(row) ? Self.guessSign : "")
        isGuessed = row.kind != .onlyOne && coverage.isSpeakerGuessed(row)
        label = coverage.text(row.label, column: row.labelColumn)
        cells = row.cells.enumerated().map { Self.cell($1, column: $0, of: row, coverage) }
        isNumber = row.kind == .number
        isConflict = row.isConflict
    }

    private static let guessSign = " ?"

    /// The subject cut to a width; the sign of a guess is not cut off.
    func subject(in columns: Int) -> String {
        guard isGuessed, CellWidth.columns(of: subject) > columns else {
            return TextWrap.truncated(subject, to: columns)
        }
        let name = subject.dropLast(Self.guessSign.count)
        return TextWrap.truncated(String(name), to: max(0, columns - Self.guessSign.count)) + Self.guessSign
    }

    private static func cell(_ cell: CoverageCell, column: Int, of row: CoverageRow, _ coverage: Coverage) -> String {
        switch cell.state {
        case .verbatim, .told: "●"
        case .part: "◐"
        case .changed: "~"
        case .none: row.kind == .onlyOne ? "" : "·"
        case .value: cell.values.map { String(coverage.text($0, column: column)) }.joinedOnce
        }
    }
}

extension [String] {
    /// The texts with commas between them, each once.
    fileprivate var joinedOnce: String {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}
