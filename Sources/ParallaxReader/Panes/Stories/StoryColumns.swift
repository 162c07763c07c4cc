import ParallaxScreen

/// Where the parts of a story stand in its row: headline, outlets, and the figures at the right edge.
struct StoryColumns {
    let width: Int
    let isOneLine: Bool

    /// The mark of the selection, and of what was not read.
    static let titleX = 3
    private static let tally = 11
    private static let days = 15
    private static let likeness = 5
    private static let unread = 6
    private static let gap = 2

    /// The columns of the figures, from the left, with what stands over them.
    var figures: [(head: String, x: Int, width: Int)] {
        var x = width - 1
        return [("unread", Self.unread), ("alike", Self.likeness), ("days", Self.days), ("told by", Self.tally)]
            .map { head, columns in
                x -= columns
                defer { x -= Self.gap }
                return (head, x, columns)
            }.reversed()
    }

    /// Where the room for words ends.
    private var wordsEnd: Int { (figures.first?.x ?? width) - Self.gap }

    var title: (x: Int, width: Int) {
        let room = max(0, (isOneLine ? wordsEnd : width - 1) - Self.titleX)
        return (Self.titleX, isOneLine ? room * 3 / 5 : room)
    }

    var outlets: (x: Int, width: Int) {
        let x = isOneLine ? title.x + title.width + Self.gap : Self.titleX
        return (x, max(0, wordsEnd - x))
    }

    /// Says over the columns what stands in them.
    func drawHeads(on canvas: inout Canvas, x: Int, y: Int) {
        for (head, headX, columns) in figures {
            let text = TextWrap.truncated(head, to: columns)
            canvas.put(text, x: x + headX + columns - CellWidth.columns(of: text), y: y, ink: Ink(.dim))
        }
        if isOneLine { canvas.put("outlets", x: x + outlets.x, y: y, ink: Ink(.dim)) }
        canvas.put("story", x: x + Self.titleX, y: y, ink: Ink(.dim))
    }
}
