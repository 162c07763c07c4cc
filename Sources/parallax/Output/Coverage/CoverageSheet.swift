import ParallaxCore
import ParallaxScreen

/// The coverage of a story as a table for a width in cells: rows are quotes, numbers and facts, columns are articles.
///
/// Columns that do not fit beside each other follow in further tables.
struct CoverageSheet {
    /// What a row of the sheet holds.
    private enum Entry {
        case empty
        case title
        case legend(String)
        case outlets(Range<Int>)
        case notes(Range<Int>)
        case heading(String)
        case line(CoverageLine, Range<Int>)
    }

    private let report: CoverageReport
    private let columns: Int
    private let layout: CoverageLayout
    private let entries: [Entry]

    init(_ report: CoverageReport, columns: Int) {
        self.report = report
        self.columns = columns
        layout = CoverageLayout(report, columns: columns)
        entries =
            [.title] + layout.bands.flatMap { Self.table(report, $0) } + [.empty]
            + Self.lines(of: report.legend, columns: columns - 2).map { .legend($0) }
    }

    private static func table(_ report: CoverageReport, _ band: Range<Int>) -> [Entry] {
        let sections = report.sections.flatMap { section -> [Entry] in
            [.heading(section.heading.uppercased())] + section.rows.map { .line($0, band) }
        }
        return [.empty, .outlets(band), .notes(band)] + sections
    }

    /// The legend in lines that fit, each sign beside its words.
    private static func lines(of legend: String, columns: Int) -> [String] {
        var lines: [String] = []
        for sign in legend.split(separator: "  ").map(String.init) {
            let longer = lines.last.map { $0 + "  " + sign } ?? sign
            if let last = lines.indices.last, CellWidth.columns(of: longer) <= columns {
                lines[last] = longer
            } else {
                lines.append(sign)
            }
        }
        return lines
    }

    /// How many rows the sheet has.
    var rowCount: Int { entries.count }

    /// Draws a part of the sheet.
    func draw(_ part: Range<Int>) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: part.count))
        for (y, row) in part.enumerated() { draw(entries[row], y: y, on: &canvas) }
        return canvas
    }

    private func draw(_ entry: Entry, y: Int, on canvas: inout Canvas) {
        switch entry {
        case .empty: break
        case .title: drawTitle(y: y, on: &canvas)
        case .legend(let line): canvas.put(line, x: 1, y: y, ink: Ink(.dim))
        case .outlets(let band): drawCells(report.columns.map(\.outlet), band, y: y, ink: Ink(.title), on: &canvas)
        case .notes(let band): drawCells(report.columns.map(\.note), band, y: y, ink: Ink(.dim), on: &canvas)
        case .heading(let text): canvas.put(text, x: 1, y: y, ink: Ink(.title))
        case .line(let line, let band): draw(line, band, y: y, on: &canvas)
        }
    }

    private func drawTitle(y: Int, on canvas: inout Canvas) {
        let facts = report.facts
        let width = CellWidth.columns(of: facts)
        let factsX = max(1, columns - width - 1)
        canvas.putCut("Story  " + report.title, x: 1, y: y, limit: factsX - 3, ink: Ink(.title))
        canvas.put(facts, x: factsX, y: y, ink: Ink(.dim))
    }

    private func draw(_ line: CoverageLine, _ band: Range<Int>, y: Int, on canvas: inout Canvas) {
        if line.isConflict { canvas.put("!", x: 0, y: y, ink: Ink(.conflict)) }
        let subject = line.subject(in: layout.subjectWidth)
        canvas.put(subject, x: 2, y: y, limit: layout.subjectWidth, ink: Ink(.dim))
        let labelX = line.subject.isEmpty ? 2 : layout.subjectWidth + 4
        canvas.putCut(String(line.label), x: labelX, y: y, limit: layout.cellsX - labelX - 2, ink: Ink(.text))
        drawCells(line.cells, band, y: y, ink: Ink(line.isConflict ? .conflict : .text), on: &canvas)
    }

    private func drawCells(_ cells: [String], _ band: Range<Int>, y: Int, ink: Ink, on canvas: inout Canvas) {
        for (place, column) in band.enumerated() {
            let width = min(CellWidth.columns(of: cells[column]), layout.cellWidth)
            let x = layout.cellsX + place * (layout.cellWidth + CoverageLayout.gap) + (layout.cellWidth - width) / 2
            canvas.putCut(cells[column], x: x, y: y, limit: layout.cellWidth, ink: ink)
        }
    }
}
