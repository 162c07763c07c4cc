/// A stretch that marks or a dash set off, before anything is known about its meaning.
struct QuoteSpan: Hashable {
    /// How the stretch ends.
    enum Ending: Hashable {
        /// With its closing mark.
        case closed
        /// Where the closing mark must have been lost.
        case missing
        /// It goes on in the next paragraph, which opens with a mark.
        case continued
        /// It was opened by a dash.
        case dash
    }

    /// Where it lies, marks included.
    let range: TextRange
    /// What stands between the marks.
    let inside: TextRange
    /// How it ends.
    let ending: Ending
    /// Index of its paragraph.
    let paragraph: Int
}
