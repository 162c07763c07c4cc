import ParallaxScreen

/// Where the parts of a story stand in its row: headline, outlets, and the figures at the right edge.
struct StoryColumns {
    let width: Int
    let isOneLine: Bool

    /// The mark of the selection, and of what was not read.
    static let titleX = 3
    private static let gap = 2
    /// Columns of outlets that figures leave, and the figures that give way first.
    private static let fewestWords = 10
    private static let leastWanted: [StoryFigure] = [.days, .likeness, .tally]

    /// The figures there is room for, from the left, and where each begins.
    var figures: [(figure: StoryFigure, x: Int)] {
        var shown = StoryFigure.allCases
        for figure in Self.leastWanted where Self.columns(of: shown) > width - 1 - Self.titleX - Self.fewestWords {
            shown.removeAll { $0 == figure }
        }
        var x = width - 1 - Self.columns(of: shown)
        return shown.map { figure in
            defer { x += figure.width + Self.gap }
            return (figure, x + Self.gap)
        }
    }

    /// Columns of figures, each with a gap before it.
    private static func columns(of figures: [StoryFigure]) -> Int { figures.reduce(0) { $0 + gap + $1.width } }

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
        for (figure, figureX) in figures {
            let headX = figureX + figure.width - CellWidth.columns(of: figure.head)
            canvas.put(figure.head, x: x + headX, y: y, ink: Ink(.dim))
        }
        if isOneLine { canvas.put("outlets", x: x + outlets.x, y: y, ink: Ink(.dim)) }
        canvas.put("story", x: x + Self.titleX, y: y, ink: Ink(.dim))
    }
}
