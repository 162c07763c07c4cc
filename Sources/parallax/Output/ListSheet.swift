import ParallaxCore
import ParallaxScreen

/// Articles as a table: what is unread and starred, date, outlet, headline.
struct ListSheet {
    private let entries: [ListEntry]
    private let columns: Int
    private let outletWidth: Int

    /// Columns of the signs and the space behind them, and of a date with its time.
    private static let signs = 3
    private static let date = 16
    private static let gap = 2
    private static let widestOutlet = 24

    /// Lays entries out for a width in cells.
    init(_ entries: [ListEntry], columns: Int) {
        self.entries = entries
        self.columns = columns
        outletWidth = max(1, min(columns / 5, Self.widestOutlet))
    }

    /// How many rows the table has.
    var rowCount: Int { entries.count }

    /// Draws a part of the table.
    func draw(_ part: Range<Int>) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: part.count))
        for (y, row) in part.enumerated() { draw(entries[row], y: y, on: &canvas) }
        return canvas
    }

    private func draw(_ entry: ListEntry, y: Int, on canvas: inout Canvas) {
        if !entry.marks.isRead { canvas.put("●", x: 0, y: y, ink: Ink(.accent)) }
        if entry.marks.isStarred { canvas.put("*", x: 1, y: y, ink: Ink(.accent)) }
        let dateX = Self.signs
        let outletX = dateX + Self.date + Self.gap
        let titleX = outletX + outletWidth + Self.gap
        canvas.put(entry.published?.shown ?? "", x: dateX, y: y, limit: Self.date, ink: Ink(.dim))
        canvas.putCut(entry.outletOrFile, x: outletX, y: y, limit: outletWidth, ink: Ink(.text))
        let title = entry.title.isEmpty ? ListEntry.untitled : entry.title
        let role: Role = entry.title.isEmpty ? .dim : entry.marks.isRead ? .text : .title
        canvas.putCut(title, x: titleX, y: y, limit: columns - titleX, ink: Ink(role))
    }
}

extension PublicationDate {
    /// The date as people read it: `2022-02-16 21:04`.
    var shown: String { description.replacing("T", with: " ") }
}
