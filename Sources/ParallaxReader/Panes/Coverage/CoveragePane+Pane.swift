import ParallaxCore
import ParallaxScreen

extension CoveragePane: Pane {
    mutating func handle(_ command: Command, count: Int?) -> Bool {
        switch command {
        case .nextPane: return moveColumn(by: count ?? 1)
        case .previousPane: return moveColumn(by: -(count ?? 1))
        case .nextParagraph: moveKind(by: count ?? 1)
        case .previousParagraph: moveKind(by: -(count ?? 1))
        case .nextConflict: moveConflict(by: count ?? 1)
        case .previousConflict: moveConflict(by: -(count ?? 1))
        case .turnList: turnFilter(to: filter.next)
        case .versions: toggleVersions()
        case .cancel where search == nil && showsVersions: toggleVersions()
        case .cancel where search == nil && filter != .all: turnFilter(to: .all)
        default:
            guard let distance = scroll.distance(of: command, count: count) else { return false }
            move(by: distance)
        }
        return true
    }

    mutating func scroll(by rows: Int) { scroll { $0.move(by: rows) } }

    mutating func click(column x: Int, row: Int) {
        if let column = columns.column(at: x) { select(column: column) }
        let line = row - headerRows
        if (0..<scroll.rows).contains(line) { select(line: scroll.top + line) }
    }

    var position: String {
        guard let selection, coverage != nil else { return "" }
        let shown = lines.compactMap(\.row)
        let number = (shown.firstIndex(of: selection) ?? 0) + 1
        return "\(TextWrap.truncated(outlets[column], to: Self.widestOutlet))  row \(number) of \(shown.count)"
    }

    private static var widestOutlet: Int { 20 }

    /// Matches in the rows shown; subjects have even numbers, labels odd ones.
    func matches(for search: TextSearch) -> [SearchMatch] {
        lines.compactMap(\.row).flatMap { row in
            search.matches(in: entries[row].subject).map { SearchMatch(text: 2 * row, range: $0) }
                + search.matches(in: entries[row].words).map { SearchMatch(text: 2 * row + 1, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        matches.firstIndex { $0.text / 2 >= selection ?? 0 }
    }

    mutating func reveal(_ match: SearchMatch) {
        if let line = lines.firstIndex(of: .row(match.text / 2)) { select(line: line) }
    }
}
