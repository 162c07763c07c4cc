import ParallaxCore
import ParallaxScreen

/// One article that a search found: its headline, where it comes from, and the passage that shows why.
struct SearchSheet {
    private struct Line {
        let text: String
        let part: Range<Int>
        let x: Int
        let role: Role
        let matches: [TextRange]
    }

    /// Longer lines are hard to read.
    static let widest = 100
    private static let indent = 2
    /// Lines that a passage takes, about.
    private static let passageLines = 2

    private let columns: Int
    private var lines: [Line] = []

    /// How much a passage may show for a width in cells, in UTF-8 code units.
    static func snippetLength(columns: Int) -> Int { max(20, (columns - indent) * passageLines - 8) }

    /// Lays a hit out for a width in cells.
    init(_ entry: ListEntry, snippet: SearchSnippet?, terms: SearchTerms, columns: Int) {
        self.columns = columns
        let all = TextRange(start: 0, end: entry.title.utf8.count)
        let title = entry.title.isEmpty ? ListEntry.untitled : entry.title
        add(title, x: 0, role: .title, matches: terms.matches(in: entry.title, range: all))
        let origin = [entry.outletOrFile, entry.published?.shown].compactMap(\.self).joined(separator: " · ")
        add(origin, x: Self.indent, role: .dim, matches: [])
        if let snippet { add(snippet) }
    }

    private mutating func add(_ snippet: SearchSnippet) {
        let before = snippet.isCutBefore ? "… " : ""
        let text = before + snippet.text + (snippet.isCutAfter ? " …" : "")
        let matches = snippet.matches.map { $0.shifted(by: before.utf8.count) }
        add(text, x: Self.indent, role: .text, matches: matches)
    }

    private mutating func add(_ text: String, x: Int, role: Role, matches: [TextRange]) {
        for part in TextWrap.lines(of: text, in: 0..<text.utf8.count, columns: max(1, columns - x)) {
            lines.append(Line(text: text, part: part, x: x, role: role, matches: matches))
        }
    }

    /// How many rows the hit takes.
    var rowCount: Int { lines.count }

    /// Draws a part of the rows.
    func draw(_ part: Range<Int>) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: part.count))
        for (y, line) in lines[part].enumerated() {
            canvas.put(line.text, in: line.part, x: line.x, y: y) { offset in
                Ink(line.role, over: line.matches.contains { $0.contains(offset) } ? .match : nil)
            }
        }
        return canvas
    }
}
