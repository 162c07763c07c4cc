import ParallaxCore
import ParallaxScreen

/// How wide the columns of a list are; they only grow, so that nothing moves sideways while rows go by.
struct ListWidths: Hashable, Sendable {
    private(set) var outlet = 0
    private(set) var quotes = 3
    private(set) var words = 5
    private(set) var story = 2
    private(set) var hasDates = false

    private static let widestOutlet = 18

    mutating func grow(with entries: some Sequence<ListEntry>) {
        for entry in entries {
            outlet = max(outlet, min(Self.widestOutlet, CellWidth.columns(of: entry.outletOrFile)))
            quotes = max(quotes, Self.digits(entry.quoteCount) + 1)
            words = max(words, Self.digits(entry.wordCount) + 1)
            if entry.storySize > 1 { story = max(story, Self.digits(entry.storySize) + 1) }
            hasDates = hasDates || entry.published != nil
        }
    }

    /// Makes room for any outlet: of a list that is known in part, the rows to come may have longer names than all so far.
    mutating func reserve() { outlet = Self.widestOutlet }

    private static func digits(_ number: Int) -> Int { String(number).utf8.count }
}
