import ParallaxCore
import ParallaxScreen

/// One story as a table: what it is about, and below it who tells it when, under which headline.
struct StorySheet {
    private let story: ToldStory
    private let columns: Int
    private let outletWidth: Int

    private static let dateX = 2
    private static let dateWidth = 16
    private static let gap = 2
    private static let widestOutlet = 24

    /// Lays a story out for a width in cells.
    init(_ story: ToldStory, columns: Int) {
        self.story = story
        self.columns = columns
        outletWidth = max(1, min(columns / 5, Self.widestOutlet))
    }

    /// How many rows the table has.
    var rowCount: Int { story.articles.count + 1 }

    /// Draws a part of the table.
    func draw(_ part: Range<Int>) -> Canvas {
        var canvas = Canvas(size: Size(columns: columns, rows: part.count))
        for (y, row) in part.enumerated() {
            if row == 0 { drawHead(y: y, on: &canvas) } else { draw(story.articles[row - 1], y: y, on: &canvas) }
        }
        return canvas
    }

    private func drawHead(y: Int, on canvas: inout Canvas) {
        let end = canvas.putCut(story.tally, x: 0, y: y, limit: columns, ink: Ink(.dim)) + Self.gap
        canvas.putCut(story.label, x: end, y: y, limit: columns - end, ink: Ink(.title))
    }

    private func draw(_ article: Article, y: Int, on canvas: inout Canvas) {
        let outletX = Self.dateX + Self.dateWidth + Self.gap
        let titleX = outletX + outletWidth + Self.gap
        canvas.put(article.published?.shown ?? "", x: Self.dateX, y: y, limit: Self.dateWidth, ink: Ink(.dim))
        canvas.putCut(CoverageColumn(article).outlet, x: outletX, y: y, limit: outletWidth, ink: Ink(.text))
        let title = canvas.putCut(remark(on: article), x: titleX, y: y, limit: columns - titleX, ink: Ink(.dim))
        let headline = article.title.isEmpty ? ListEntry.untitled : String(article.title)
        canvas.putCut(headline, x: title, y: y, limit: columns - title, ink: Ink(.text))
    }

    private func remark(on article: Article) -> String { story.remark(on: article).map { "\($0)  " } ?? "" }
}
