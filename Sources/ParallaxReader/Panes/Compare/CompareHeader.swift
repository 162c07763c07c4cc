import ParallaxCore
import ParallaxScreen

/// The row above a comparison: who is compared, and how much they share.
struct CompareHeader {
    let pane: ComparePane

    func draw(on canvas: inout Canvas, in area: Rect, isFocused: Bool) {
        let columns = pane.columns
        let ink = Ink(isFocused ? .title : .dim)
        guard !pane.isStacked else { return drawStacked(on: &canvas, in: area, ink: ink) }
        draw(.left, on: &canvas, x: area.x + columns.leftX, y: area.y, ink: ink, note: linkCount)
        draw(.right, on: &canvas, x: area.x + columns.rightX, y: area.y, ink: ink, note: sharedShare)
        let x = area.x + columns.gutterX
        canvas.put("│", x: x + 1, y: area.y, ink: Ink(.rule))
        canvas.put("│", x: x + 5, y: area.y, ink: Ink(.rule))
    }

    private func drawStacked(on canvas: inout Canvas, in area: Rect, ink: Ink) {
        let columns = pane.columns
        let text = Side.allCases.map(name).joined(separator: "  ·  ")
        let x = area.x + columns.gutterX + 1
        let note = linkCount
        let room = columns.leftX + columns.leftWidth - columns.gutterX - 1
        let end = canvas.put(TextWrap.truncated(text, to: room), x: x, y: area.y, ink: ink)
        let noteX = x + room - CellWidth.columns(of: note)
        if noteX > end + 1 { canvas.put(note, x: noteX, y: area.y, ink: Ink(.dim)) }
    }

    private func draw(_ side: Side, on canvas: inout Canvas, x: Int, y: Int, ink: Ink, note: String) {
        let width = pane.columns.width(on: side)
        let noteWidth = CellWidth.columns(of: note)
        let isRoomy = width >= noteWidth + 20
        let room = isRoomy ? width - noteWidth - 2 : width
        var end = canvas.put(TextWrap.truncated(name(side), to: room), x: x, y: y, ink: ink)
        if let date = pane.comparison.side(side).article.published?.readable,
            end + 2 + CellWidth.columns(of: date) <= x + room
        {
            end = canvas.put(date, x: end + 2, y: y, ink: Ink(.dim))
        }
        if isRoomy { canvas.put(note, x: x + width - noteWidth, y: y, ink: Ink(.dim)) }
    }

    private func name(_ side: Side) -> String {
        "\(side.letter)  \(pane.comparison.side(side).article.outletOrFile)\(pane.isRevision ? Self.moment(of: side) : "")"
    }

    private static func moment(of side: Side) -> String {
        switch side {
        case .left: ", before"
        case .right: ", now"
        }
    }

    private var linkCount: String {
        let links = pane.comparison.links
        guard let focus = pane.passageInFocus, let number = links.firstIndex(where: { makes(focus, $0) }) else {
            return links.count == 1 ? "1 link" : "\(links.count) links"
        }
        return "link \(number + 1)/\(links.count)"
    }

    /// Whether a link is why a passage stands as it does: inside it, or from it to where its partner is.
    private func makes(_ index: Int, _ link: Link) -> Bool {
        let passage = pane.passages[index]
        guard passage.isLinked else { return pane.partners.tie(of: index)?.link == link }
        return passage.left.contains(link.left) && passage.right.contains(link.right)
    }

    private var sharedShare: String {
        "\(Int((pane.comparison.shared.left * 100).rounded()))% of A is in B"
    }
}
