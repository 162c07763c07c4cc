import ParallaxCore
import ParallaxScreen

/// When the articles of a story came out, in one line.
struct Timeline: Hashable, Sendable {
    private var items: [TimelineItem] = []

    /// Nothing is known yet.
    init() {}

    /// Reads the dates of the articles, and which of them was the first to have each row.
    init(of coverage: Coverage) {
        let firsts = Dictionary(coverage.rows.compactMap(\.firstColumn).map { ($0, 1) }, uniquingKeysWith: +)
        var day = ""
        for (column, annotated) in coverage.articles.enumerated() {
            let (article, date) = (annotated.article, annotated.article.published)
            let when = date?.shortDay ?? "no date"
            items.append(
                TimelineItem(
                    column: column, day: when == day ? nil : when, time: date?.clock, outlet: article.outletOrFile,
                    isNeighbour: coverage.neighbours.contains(article.id),
                    newCount: date == nil ? nil : firsts[column, default: 0]))
            day = when
        }
    }

    /// One article of the line.
    struct Piece: Hashable {
        let column: Int
        let text: String
    }

    private static let link = " ─ "

    /// The articles of the line, as many as fit with `selected` among them: with full names and what was new in each
    /// where there is room, else shorter.
    func pieces(in columns: Int, selected: Int) -> [Piece] {
        let outlets = items.map(\.outlet)
        let whole = pieces(names: OutletNames.numbered(outlets)) { "\($0) new" }
        let shorter = Self.shortNames.lazy.map { width in
            pieces(names: OutletNames.fitting(outlets, to: width)) { "+\($0)" }
        }
        let fitting = ([whole] + shorter).first { Self.columns(of: $0) <= columns }
        if let fitting { return fitting }
        let bare = pieces(names: OutletNames.fitting(outlets, to: Self.shortNames[0])) { _ in nil }
        return Self.part(of: bare, in: columns, holding: selected)
    }

    /// Cells of an outlet's name where there is no room for all of it.
    private static let shortNames = [8, 6]

    private func pieces(names: [String], countIn form: (Int) -> String?) -> [Piece] {
        zip(items, names).map { Piece(column: $0.column, text: $0.text(named: $1, countIn: form)) }
    }

    private static func columns(of pieces: [Piece]) -> Int {
        pieces.reduce(-link.count) { $0 + CellWidth.columns(of: $1.text) + link.count }
    }

    /// The pieces from the first one on from which the selected one fits.
    private static func part(of pieces: [Piece], in columns: Int, holding selected: Int) -> [Piece] {
        let last = min(selected, pieces.count - 1)
        guard last >= 0 else { return [] }
        var (first, used) = (last, CellWidth.columns(of: pieces[last].text))
        while first > 0, used + CellWidth.columns(of: pieces[first - 1].text) + link.count <= columns - ends {
            first -= 1
            used += CellWidth.columns(of: pieces[first].text) + link.count
        }
        return Array(pieces[first...])
    }

    /// Cells for the marks of what is cut off.
    private static let ends = 4

    /// Draws the line; the article the reader is at stands out.
    func draw(on canvas: inout Canvas, in row: Rect, selected: Int) {
        var x = row.x
        for (index, piece) in pieces(in: row.columns, selected: selected).enumerated() {
            let isCut = index == 0 && piece.column > 0
            if index > 0 || isCut { x = canvas.put(isCut ? "… ─ " : Self.link, x: x, y: row.y, ink: Ink(.rule)) }
            let room = row.endX - x
            guard CellWidth.columns(of: piece.text) + (piece.column + 1 < items.count ? 2 : 0) <= room else {
                canvas.put("…", x: x, y: row.y, limit: room, ink: Ink(.dim))
                return
            }
            x = canvas.put(piece.text, x: x, y: row.y, ink: Ink(piece.column == selected ? .title : .dim))
        }
    }
}
