import ParallaxCore
import ParallaxScreen

/// Where date or remark, outlet and headline stand in an open story.
struct HeadlineColumns {
    let note: (x: Int, width: Int)
    let outlet: (x: Int, width: Int)
    let text: (x: Int, width: Int)

    /// The mark of the selection, of what was not read, of what has a star.
    private static let marks = 4
    private static let widestNote = 12
    private static let widestOutlet = 24
    private static let widestText = 100

    init(of headlines: [ToldHeadline], width: Int) {
        let isNoted = headlines.contains { !$0.note.isEmpty }
        note = (Self.marks, isNoted ? Self.widestNote : 0)
        let longest = headlines.reduce(0) { max($0, CellWidth.columns(of: $1.entry.outletOrFile)) }
        outlet = (note.x + note.width + (isNoted ? 2 : 0), min(longest, Self.widestOutlet, width / 5))
        let x = outlet.x + outlet.width + 4
        text = (x, max(1, min(Self.widestText, width - x - 1)))
    }
}
