import ParallaxScreen

/// One line of an open story.
struct HeadlineLine: Hashable, Sendable {
    /// The headline it shows a part of.
    let headline: Int
    /// Whether date and outlet stand before it.
    let isFirst: Bool
    /// A part of the headline's text.
    let range: Range<Int>

    /// Lays headlines out under each other.
    static func lines(of headlines: [ToldHeadline], columns: Int) -> [HeadlineLine] {
        headlines.enumerated().flatMap { place, headline in
            TextWrap.lines(of: headline.text, in: 0..<headline.text.utf8.count, columns: max(1, columns))
                .enumerated().map { HeadlineLine(headline: place, isFirst: $0 == 0, range: $1) }
        }
    }
}
