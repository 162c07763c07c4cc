import ParallaxCore

/// The row of a table, or the passage of a comparison or an article, the reader was at, by what is found again when the view
/// is made anew.
enum ReadingRow: Hashable, Sendable, Codable {
    /// A row of who reported what, and the column.
    case coverage(CoveragePlace)
    /// A statement among the quotes.
    case statement(QuotePlace, scope: QuotesScope, order: QuotesOrder)
    /// One of the versions of a quote.
    case version(QuotePlace, of: QuotePlace)
    /// The story of an article in the list of stories.
    case story(Article.ID)
    /// The headline of an article in its story.
    case headline(Article.ID)
    /// The passage that was chosen in a comparison, by where it begins in the left or the right text.
    case passage(at: Int, isRight: Bool)
    /// The paragraph, or other block, and the quote that were gone to in an article, by where they begin in its text.
    case target(block: Int?, quote: Int?)
}
