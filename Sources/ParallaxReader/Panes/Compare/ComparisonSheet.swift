public import ParallaxCore
public import ParallaxScreen

/// A comparison at its whole length, for paper and pipes: what the reader shows, then what was found, in figures.
public struct ComparisonSheet: Sendable {
    private let pane: ComparePane
    private let columns: Int
    private let summary: [(line: Substring, role: Role)]

    /// Lays a comparison out for a width in cells.
    ///
    /// - Complexity: O(*n*) in the length of both articles.
    public init(_ comparison: Comparison, columns: Int, arrangement: CompareArrangement = .automatic) {
        var pane = ComparePane(comparison, settings: CompareSettings(arrangement: arrangement))
        // No row is in view, so that no passage is drawn as the one the reader is at.
        pane.fit(in: Size(columns: columns, rows: 0))
        self.pane = pane
        self.columns = columns
        summary = ComparisonSummary(pane: pane).lines(columns: columns)
    }

    /// How many rows the sheet has.
    public var rowCount: Int { ComparePane.headerRows + pane.rows.count + summary.count }

    /// Draws a part of the sheet; a long one is printed part by part.
    ///
    /// - Precondition: `rows` are rows of the sheet.
    public func draw(_ rows: Range<Int>) -> Canvas {
        precondition(rows.lowerBound >= 0 && rows.upperBound <= rowCount, "only rows of the sheet can be drawn")
        var canvas = Canvas(size: Size(columns: columns, rows: rows.count))
        for (y, row) in rows.enumerated() { draw(row, on: &canvas, y: y) }
        return canvas
    }

    private func draw(_ row: Int, on canvas: inout Canvas, y: Int) {
        let area = Rect(x: 0, y: y, columns: columns, rows: 1)
        let index = row - ComparePane.headerRows
        if index < 0 {
            CompareHeader(pane: pane).draw(on: &canvas, in: area, isFocused: true)
        } else if index < pane.rows.count {
            pane.draw(pane.rows[index], on: &canvas, area: area, y: y)
        } else {
            let (line, role) = summary[index - pane.rows.count]
            canvas.put(String(line), x: 0, y: y, ink: Ink(role))
        }
    }
}
