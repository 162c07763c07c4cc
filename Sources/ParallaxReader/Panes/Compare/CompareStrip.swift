import ParallaxCore
import ParallaxScreen

/// The row under a comparison: what the passage in focus is.
struct CompareStrip {
    let pane: ComparePane

    private static let hint = " ]c next  ]n number  x swap "

    func draw(on canvas: inout Canvas, in area: Rect) {
        guard area.rows > ComparePane.headerRows + 1 else { return }
        let y = area.endY - 1
        canvas.put(String(repeating: "─", count: area.columns), x: area.x, y: y, ink: Ink(.rule))
        let hasRoom = area.columns >= 76
        let room = area.columns - 4 - (hasRoom ? CellWidth.columns(of: Self.hint) + 2 : 0)
        if let text = pane.passageInFocus.map(summary) {
            let role: Role = text.isConflict ? .conflict : .dim
            canvas.put(" " + TextWrap.truncated(text.text, to: room) + " ", x: area.x + 2, y: y, ink: Ink(role))
        }
        guard hasRoom else { return }
        canvas.put(Self.hint, x: area.endX - CellWidth.columns(of: Self.hint) - 2, y: y, ink: Ink(.dim))
    }

    private func summary(of index: Int) -> (text: String, isConflict: Bool) {
        let passage = pane.passages[index]
        let conflicts = pane.comparison.conflicts.filter {
            passage.left.contains($0.leftSentence) || passage.right.contains($0.rightSentence)
        }
        guard conflicts.isEmpty else { return (conflicts.map(values).joined(separator: "   "), true) }
        return (words(for: passage), false)
    }

    /// The two values of a conflict, and what they are about.
    func values(of conflict: Conflict) -> String {
        let sides = Side.allCases.map { side in
            let text = pane.comparison.side(side).article.text[conflict.range(on: side)]
            return "\(side.letter) \(text)"
        }
        return (conflict.subject.map { "\($0): " } ?? "") + sides.joined(separator: " · ")
    }

    private func words(for passage: Passage) -> String {
        switch passage.kind {
        case .same: "the same words in A and B"
        case .edited: "edited · \(places(in: passage))"
        case .rewritten: "told in other words"
        case .unmatched: "no match found in \(passage.right.isEmpty ? "B" : "A")"
        case .moved: "moved · \(partner(of: passage))"
        case .echoed: "linked · \(partner(of: passage))"
        case .weak: "only loosely like anything in \(passage.right.isEmpty ? "B" : "A")"
        }
    }

    private func places(in passage: Passage) -> String {
        let count = pane.comparison.links.filter { !$0.isMoved && passage.left.contains($0.left) }
            .reduce(0) { $0 + $1.edits.count { $0.operation != .equal && $0.operation != .variant } }
        return count == 1 ? "1 place" : "\(count) places"
    }

    private func partner(of passage: Passage) -> String {
        let side: Side = passage.right.isEmpty ? .left : .right
        let link = pane.comparison.links.first {
            passage.sentences(on: side).contains($0.sentence(on: side))
        }
        guard let link else { return "elsewhere in \(side.other.letter)" }
        return "sentence \(link.left + 1) in A, \(link.right + 1) in B"
    }
}
