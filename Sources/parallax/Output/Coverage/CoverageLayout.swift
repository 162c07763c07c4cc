import ParallaxScreen

/// Where the parts of a coverage table stand in a width in cells.
struct CoverageLayout {
    /// Columns between two cells.
    static let gap = 2
    /// Cells are at least this wide, so that a day fits.
    private static let narrowestCell = 10
    private static let widestCell = 12
    /// Labels keep at least this share of the width.
    private static let labelShare = 2.0 / 5
    private static let widestSubject = 20

    /// First column of the cells.
    let cellsX: Int
    let cellWidth: Int
    let subjectWidth: Int
    /// Which articles stand beside each other, table after table.
    let bands: [Range<Int>]

    init(_ report: CoverageReport, columns: Int) {
        let lines = report.sections.flatMap(\.rows)
        let names = report.columns.map(\.outlet) + lines.filter(\.isNumber).flatMap(\.cells)
        let room = Double(columns) * (1 - Self.labelShare)
        let widest = names.map { CellWidth.columns(of: $0) }.max() ?? 0
        let count = max(1, report.columns.count)
        let share = Int(room) / count - Self.gap
        let least = min(Self.narrowestCell, max(1, Int(room)))
        cellWidth = max(least, min(widest, share, Self.widestCell))
        let fitting = min(count, max(1, Int(room) / (cellWidth + Self.gap)))
        bands = stride(from: 0, to: report.columns.count, by: fitting).map {
            $0..<min($0 + fitting, report.columns.count)
        }
        cellsX = max(0, columns - fitting * (cellWidth + Self.gap))
        let subjects = lines.map { CellWidth.columns(of: $0.subject) }.max() ?? 0
        subjectWidth = min(subjects, Self.widestSubject, cellsX / 3)
    }
}
