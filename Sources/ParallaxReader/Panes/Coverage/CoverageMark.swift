import ParallaxCore
import ParallaxScreen

/// What stands in a cell of the coverage table: a sign, or numbers.
struct CoverageMark: Hashable, Sendable {
    let text: String
    let role: Role

    /// The row that explains the signs.
    static let legend = "● verbatim or told  ◐ in part  ~ changed  · no match found  ! differs"

    init(_ cell: CoverageCell, of row: CoverageRow, in text: String) {
        switch cell.state {
        case .verbatim, .told: self.init(text: "●", role: .text)
        case .part: self.init(text: "◐", role: .text)
        case .changed: self.init(text: "~", role: row.isConflict ? .conflict : .changed)
        case .value:
            self.init(text: Self.values(of: cell, in: text), role: row.isConflict ? .conflict : .text)
        case .none: self.init(text: row.kind == .onlyOne ? "" : "·", role: .dim)
        }
    }

    private init(text: String, role: Role) {
        self.text = text
        self.role = role
    }

    /// What stands there where one of the row has no room: a number in words is written with digits.
    var short: String { NumberInDigits(text)?.text ?? text }

    /// The numbers as written, each once.
    private static func values(of cell: CoverageCell, in text: String) -> String {
        var seen: Set<Substring> = []
        return cell.values.map { text[$0] }.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}
