import ParallaxCore
import ParallaxScreen

/// All versions of one row under each other, that of the article the reader is at in view.
struct VersionStrip: Hashable, Sendable {
    private let versions: [RowVersion]
    private let lines: [VersionLine]
    private let names: [String]
    private let marks: [CoverageMark]
    private let nameWidth: Int
    private let textWidth: Int
    private let column: Int
    private var scroll = Scroll()

    private static let nameX = 3
    private static let widestName = 20
    private static let widestText = 76

    init(of row: CoverageRow, in coverage: Coverage, size: Size, at column: Int) {
        self.column = column
        versions = RowVersion.versions(of: row, in: coverage)
        names = coverage.articles.map(\.article.outletOrFile)
        marks = zip(row.cells, coverage.articles).map { CoverageMark($0, of: row, in: $1.article.text) }
        nameWidth = min(Self.widestName, size.columns / 4)
        textWidth = max(1, min(Self.widestText, size.columns - Self.nameX - nameWidth - 3))
        lines = VersionLine.lines(of: versions, columns: textWidth)
        scroll.resize(lines: lines.count, rows: size.rows)
        showColumn()
    }

    /// The beginning of a version wins where there is no room for both ends.
    private mutating func showColumn() {
        let ours = lines.indices.filter { isHere(lines[$0]) }
        guard let first = ours.first, let last = ours.last else { return }
        scroll.reveal(last)
        scroll.reveal(first)
    }

    /// Draws the lines under a rule.
    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: area.y, ink: Ink(.rule))
        canvas.put(" \(tally) ", x: area.x + 2, y: area.y, ink: Ink(.dim))
        for (row, line) in lines[scroll.visible].enumerated() {
            let y = area.y + 1 + row
            if isHere(line) { canvas.putChoiceBar(x: area.x, y: y, isFocused: isFocused) }
            draw(line, on: &canvas, x: area.x, y: y)
        }
    }

    /// How many articles have the row, and whether there is more than is seen.
    private var tally: String {
        let count = Set(versions.map(\.column)).count
        let articles = "\(count) of \(names.count) \(names.count == 1 ? "article" : "articles")"
        let rest = lines.count - scroll.visible.upperBound
        return rest > 0 ? "\(articles) · \(rest) more \(rest == 1 ? "line" : "lines") below" : articles
    }

    private func isHere(_ line: VersionLine) -> Bool { versions[line.version].column == column }

    private func draw(_ line: VersionLine, on canvas: inout Canvas, x: Int, y: Int) {
        let version = versions[line.version]
        if line.isFirst {
            let mark = marks[version.column]
            if CellWidth.columns(of: mark.text) == 1 { canvas.put(mark.text, x: x + 1, y: y, ink: Ink(mark.role)) }
            let name = TextWrap.truncated(names[version.column], to: nameWidth)
            canvas.put(name, x: x + Self.nameX, y: y, ink: Ink(isHere(line) ? .title : .dim))
        }
        canvas.put(
            version.article.text, in: line.range, x: x + Self.nameX + nameWidth + 2, y: y, limit: textWidth
        ) { Ink(version.role(at: $0)) }
    }
}
