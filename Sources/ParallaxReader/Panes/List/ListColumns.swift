import ParallaxCore
import ParallaxScreen

/// Where the parts of a list entry stand: outlet, headline, and the figures at the right edge.
struct ListColumns {
    private let width: Int
    private let widths: ListWidths
    private let showsDates: Bool

    /// The mark of the selection or the story, what was not read, the star.
    static let markWidth = 3
    private static let widthForDates = 72
    private static let dateWidth = 6

    init(_ widths: ListWidths, width: Int) {
        self.width = width
        self.widths = widths
        showsDates = widths.hasDates && width >= Self.widthForDates
    }

    private var figuresWidth: Int {
        (showsDates ? Self.dateWidth + 1 : 0) + widths.quotes + 1 + widths.words + 1 + widths.story
    }

    func outletWidth(inRows rows: Int) -> Int {
        rows == 1 ? widths.outlet : max(0, width - Self.markWidth - figuresWidth - 3)
    }

    /// The headline's first column and width.
    func title(inRows rows: Int) -> (x: Int, width: Int) {
        guard rows == 1 else { return (Self.markWidth, max(0, width - Self.markWidth - 1)) }
        let x = Self.markWidth + widths.outlet + 2
        return (x, max(0, width - x - figuresWidth - 3))
    }

    /// Length, quotes, and how many articles tell the story, such as `2❝ 412w =3`.
    func figures(of entry: ListEntry) -> String {
        let date = showsDates ? (entry.published?.shortDay ?? "").padded(to: Self.dateWidth) + " " : ""
        let story = entry.storySize > 1 ? "=\(entry.storySize)" : ""
        return date + "\(entry.quoteCount)❝".padded(to: widths.quotes) + " "
            + "\(entry.wordCount)w".padded(to: widths.words) + " " + story.padded(to: widths.story)
    }
}

extension String {
    /// The text with spaces before it, `width` columns wide when it is shorter.
    func padded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - CellWidth.columns(of: self))) + self
    }
}
