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
        size = newSize
        scroll.resize(lines: lines.count + Self.headerRows, rows: size.rows)
    }

    /// The title and the row under it.
    private static let headerRows = 2
}

/// One line of the help page.
private struct HelpLine: Hashable, Sendable {
    let keys: String
    /// The command's own.
    let name: String
    let text: String
    let isHeading: Bool

    init(heading: String) {
        keys = ""
        name = ""
        text = heading
        isHeading = true
    }

    init(command: Command, keymap: Keymap) {
        keys = keymap.allKeys(for: command).joined(separator: "  ")
        name = command.rawValue
        text = command.summary
        isHeading = false
    }

    /// Columns between the keys and the text of a command.
    static let gap = 4
}

extension HelpPane: Pane {
    var plainView: PlainView {
        PlainView(
            title: "Keys and commands", identity: ["help"], count: lines.count,
            place: max(0, scroll.top - Self.headerRows))
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

    mutating func scroll(by rows: Int) { scroll.move(by: rows) }

    mutating func click(column: Int, row: Int) {}

    var position: String { "\(scroll.percent)%" }

    func matches(for search: TextSearch) -> [SearchMatch] {
        lines.indices.flatMap { index in
            search.matches(in: lines[index].text).map { SearchMatch(text: index, range: $0) }
        }
    }

    func nearest(in matches: [SearchMatch]) -> Int? {
        matches.firstIndex { $0.text + Self.headerRows >= scroll.top }
    }

    mutating func reveal(_ match: SearchMatch) { scroll.reveal(match.text + Self.headerRows, margin: 2) }

    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let x = area.x + max(1, (area.columns - width) / 2)
        for (row, index) in scroll.visible.enumerated() {
            let y = area.y + row
            if index == 0 { canvas.put("Keys", x: x, y: y, ink: Ink(.title)) }
            guard index >= Self.headerRows else { continue }
            draw(index - Self.headerRows, on: &canvas, x: x, y: y, columns: area.endX - x - 1)
        }
    }

    private func draw(_ index: Int, on canvas: inout Canvas, x: Int, y: Int, columns: Int) {
        let line = lines[index]
        canvas.put(line.keys, x: x + 2, y: y, limit: columns, ink: Ink(.accent))
        let textX = line.isHeading ? x : x + max(textX, CellWidth.columns(of: line.keys) + HelpLine.gap)
        let role: Role = line.isHeading ? .title : .text
        canvas.put(line.text, in: 0..<line.text.utf8.count, x: textX, y: y, limit: columns - (textX - x)) { offset in
            Ink(role, over: searchLayer(text: index, offset: offset))
        }
    }
}
