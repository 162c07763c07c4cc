import ParallaxCore
import ParallaxScreen

/// Where the parts of a list entry stand: outlet, headline, and the figures at the right edge.
struct ListColumns {
    private let width: Int
    private let outlet: Int
    private let figuresWidth: Int
    private let storySizes: [Int: Int]
    private let showsDates: Bool

    /// The mark and a space.
    static let markWidth = 2
    private static let widestOutlet = 18
    private static let widthForDates = 72

    init(entries: [ListEntry], storySizes: [Int: Int], width: Int) {
        self.width = width
        self.storySizes = storySizes
        let sample = entries.prefix(200)
        outlet = min(Self.widestOutlet, sample.map { CellWidth.columns(of: $0.outlet ?? "unknown") }.max() ?? 0)
        let hasDates = sample.contains { $0.published != nil }
        showsDates = hasDates
        figuresWidth =
            sample.map { CellWidth.columns(of: Self.figures(of: $0, storySizes, width, hasDates)) }.max() ?? 0
    }

    func outletWidth(inRows rows: Int) -> Int {
        rows == 1 ? outlet : max(0, width - Self.markWidth - figuresWidth - 3)
    }

    /// The headline's first column and width.
    func title(inRows rows: Int) -> (x: Int, width: Int) {
        guard rows == 1 else { return (Self.markWidth, max(0, width - Self.markWidth - 1)) }
        let x = Self.markWidth + outlet + 2
        return (x, max(0, width - x - figuresWidth - 3))
    }

    /// Length, quotes, and how many articles tell the story, such as `2❝ 412w =3`.
    func figures(of entry: ListEntry) -> String { Self.figures(of: entry, storySizes, width, showsDates) }

    private static func figures(
        of entry: ListEntry, _ storySizes: [Int: Int], _ width: Int, _ showsDates: Bool
    ) -> String {
        let size = storySizes[entry.story] ?? 1
        let story = size > 1 ? "=\(size)" : ""
        var parts: [String] = []
        if showsDates, width >= widthForDates { parts.append((entry.published?.shortDay ?? "").padded(to: 6)) }
        parts.append("\(entry.quoteCount)❝".padded(to: 3))
        parts.append("\(entry.wordCount)w".padded(to: 5))
        return (parts + [story.padded(to: 2)]).joined(separator: " ")
    }
}

extension String {
    /// The text with spaces before it, `width` columns wide when it is shorter.
    func padded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - CellWidth.columns(of: self))) + self
    }
}

extension PublicationDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The day without the year: `16 Feb`.
    var shortDay: String { "\(day) \(Self.months[month - 1])" }

    /// The day, and the time when it is known: `16 Feb 2022 21:04`.
    var readable: String {
        guard let minute else { return "\(shortDay) \(year)" }
        let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
        return "\(shortDay) \(year) \(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
