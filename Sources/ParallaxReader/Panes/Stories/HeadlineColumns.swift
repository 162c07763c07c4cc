import ParallaxCore
import ParallaxScreen

/// Where date, outlet and headline stand in an open story.
struct HeadlineColumns {
    let date: (x: Int, width: Int)
    let outlet: (x: Int, width: Int)
    let text: (x: Int, width: Int)

    /// The mark of the selection, of what was not read, of what has a star.
    private static let marks = 4
    private static let widestDate = 12
    private static let widestOutlet = 24
    private static let widestText = 100

    init(of entries: [ListEntry], width: Int) {
        let isDated = entries.contains { $0.published != nil }
        date = (Self.marks, isDated ? Self.widestDate : 0)
        let longest = entries.reduce(0) { max($0, CellWidth.columns(of: $1.outlet ?? "unknown")) }
        outlet = (date.x + date.width + (isDated ? 2 : 0), min(longest, Self.widestOutlet, width / 5))
        let x = outlet.x + outlet.width + 4
        text = (x, max(1, min(Self.widestText, width - x - 1)))
    }
}
