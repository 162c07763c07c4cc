import ParallaxCore
import ParallaxScreen

/// Every command and the keys that ask for it, made from the key map that is in force.
struct HelpPane: Hashable, Sendable {
    var search: SearchResults?
    private let lines: [HelpLine]
    /// Columns before the text of a command: most keys end before it.
    private let textX: Int
    /// Cells of the whole page.
    private let width: Int
    /// What stands on each row under the title.
    private var rows: [HelpRow] = []
    private var scroll = Scroll()
    private var size = Size(columns: 0, rows: 0)

    init(keymap: Keymap) {
        lines = Command.Group.allCases.flatMap { group in
            [HelpLine(heading: group.rawValue)]
                + Command.allCases.filter { $0.group == group }.map { HelpLine(command: $0, keymap: keymap) }
                + [HelpLine(heading: "")]
        }
        let widths = lines.map { CellWidth.columns(of: $0.keys) }.filter { $0 <= Self.widestKeys }
        textX = HelpLine.gap + (widths.max() ?? 0)
        width = textX + (lines.map { CellWidth.columns(of: $0.text) }.max() ?? 0)
    }

    /// Cells of keys that all texts make room for; those of a command with more keys stand further right.
    private static let widestKeys = 22

    mutating func fit(in newSize: Size) {
        if newSize.columns != size.columns {
            rows = HelpRow.all(of: lines, textX: textX, columns: newSize.columns - left(in: newSize.columns) - 1)
        }
        size = newSize
        scroll.resize(lines: rows.count + Self.headerRows, rows: size.rows)
    }

    /// Where the page begins: in the middle of a wide screen.
    private func left(in columns: Int) -> Int { max(1, (columns - width) / 2) }

    /// The title and the row under it.
    private static let headerRows = 2
}

extension HelpPane: Pane {
    var plainView: PlainView {
        PlainView(
            title: "Keys and commands", identity: ["help"], count: lines.count,
            place: rows.dropFirst(max(0, scroll.top - Self.headerRows)).first?.line ?? 0)
    }

    func plainItem(_ index: Int, isHere: Bool) -> [String] {
        let line = lines[index]
        return [line.isHeading ? line.text : "  \(line.name) (\(line.keys)): \(line.text)"]
    }

    mutating func handle(_ command: Command, count: Int?) -> Bool {
        guard let distance = scroll.distance(of: command, count: count) else { return false }
        scroll.move(by: distance)
        return true
    }

    mutating func go(toItem number: Int) { scroll.move(to: number - 1) }

    mutating func scroll(by rows: Int) { scroll.move(by: rows) }

    mutating func click(column: Int, row: Int) {}

    var position: String { "\(scroll.percent)%" }

    func matches(for search: TextSearch) -> [SearchMatch] {
        lines.indices.flatMap { index in
            ranges(found: search, in: lines[index]).map { SearchMatch(text: index, range: $0) }
        }
    }

    /// Names of commands do not stand on the page: what is found only there lights all that is told of the command.
    private func ranges(found search: TextSearch, in line: HelpLine) -> [TextRange] {
        let told = search.matches(in: line.text)
        if !told.isEmpty || search.matches(in: line.name).isEmpty { return told }
        return [TextRange(start: 0, end: line.text.utf8.count)]
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        matches.firstIndex { row(of: $0) >= scroll.top }
    }

    mutating func reveal(_ match: SearchMatch) { scroll.reveal(row(of: match), margin: 2) }

    private func row(of match: SearchMatch) -> Int {
        let row = rows.firstIndex { $0.line == match.text && $0.part.upperBound > match.range.start }
        return (row ?? 0) + Self.headerRows
    }

    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let x = area.x + left(in: area.columns)
        for (row, index) in scroll.visible.enumerated() {
            let y = area.y + row
            if index == 0 { canvas.put("Keys", x: x, y: y, ink: Ink(.title)) }
            guard index >= Self.headerRows else { continue }
            draw(rows[index - Self.headerRows], on: &canvas, x: x, y: y, columns: area.endX - x - 1)
        }
    }

    private func draw(_ row: HelpRow, on canvas: inout Canvas, x: Int, y: Int, columns: Int) {
        let line = lines[row.line]
        if row.hasKeys {
            let keys = TextWrap.truncated(line.keys, to: columns - HelpLine.indent)
            canvas.put(keys, x: x + HelpLine.indent, y: y, ink: Ink(.accent))
        }
        let role: Role = line.isHeading ? .title : .text
        canvas.put(line.text, in: row.part, x: x + row.x, y: y, limit: columns - row.x) { offset in
            Ink(role, over: searchLayer(text: row.line, offset: offset))
        }
    }
}
