import ParallaxCore
import ParallaxScreen

/// The rows under a comparison: what the passage in focus is.
struct InspectorStrip {
    let pane: ComparePane

    private static let columnsForHint = 76
    /// Columns between two statements in one row.
    private static let gap = 3

    /// Rows the strip takes under a comparison of a given height: one where rows are few.
    static func rows(inPaneOf rows: Int) -> Int { rows >= 36 ? 3 : 1 }

    func draw(on canvas: inout Canvas, in area: Rect) {
        let count = Self.rows(inPaneOf: area.rows)
        guard area.rows > ComparePane.headerRows + count else { return }
        let y = area.endY - count
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: y, ink: Ink(.rule))
        let hasHint = area.columns >= Self.columnsForHint
        let hintColumns = hasHint ? CellWidth.columns(of: hint) + 2 : 0
        for (row, facts) in rows(of: facts(count), columns: area.columns - 4, firstLess: hintColumns, count)
            .enumerated()
        {
            draw(facts, on: &canvas, area: area, y: y + row, room: area.columns - 4 - (row == 0 ? hintColumns : 0))
        }
        guard hasHint else { return }
        canvas.put(hint, x: area.endX - CellWidth.columns(of: hint) - 2, y: y, ink: Ink(.dim))
    }

    /// The keys that matter here.
    private var hint: String {
        let canLevel = pane.passageInFocus.map(pane.canLevel) ?? false
        let keys = pane.settings.keys
        let hints = [
            canLevel ? keys.hint(.levelPartner, "level") : nil, keys.hint(.nextDifference, "next"),
            keys.hint(.nextConflict, "number"), canLevel || pane.isRevision ? nil : keys.hint(.swap, "swap"),
        ]
        return " \(hints.compactMap(\.self).joined(separator: "  ")) "
    }

    /// What there is to say; a value that differs comes first where there is one row.
    private func facts(_ rows: Int) -> [PassageFacts.Fact] {
        if let words = pane.linkingWords { return [PassageFacts.Fact(text: words, role: .accent)] }
        if let fold = pane.foldInFocus {
            let words = [fold.words, pane.settings.keys.hint(.open, "opens")].compactMap(\.self)
            return [PassageFacts.Fact(text: words.joined(separator: " · "), role: .dim)]
        }
        guard let facts = pane.factsInFocus else { return [] }
        guard rows == 1 else { return facts.all }
        let conflicts = facts.conflicts
        return conflicts + facts.all.filter { !conflicts.contains($0) }
    }

    /// As many statements a row as fit whole; the rest goes on in the next row.
    private func rows(
        of facts: [PassageFacts.Fact], columns: Int, firstLess: Int, _ count: Int
    ) -> [[PassageFacts.Fact]] {
        var rows: [[PassageFacts.Fact]] = [[]]
        var used = firstLess
        for fact in facts {
            let width = CellWidth.columns(of: fact.text) + Self.gap
            if used + width > columns, rows.last?.isEmpty == false {
                guard rows.count < count else { break }
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(fact)
            used += width
        }
        return rows
    }

    private func draw(_ facts: [PassageFacts.Fact], on canvas: inout Canvas, area: Rect, y: Int, room: Int) {
        var x = area.x + 2
        let end = x + room
        for fact in facts {
            let text = TextWrap.truncated(fact.text, to: max(0, end - x - 2))
            x = canvas.put(" " + text + " ", x: x, y: y, ink: Ink(fact.role)) + 1
        }
    }
}
