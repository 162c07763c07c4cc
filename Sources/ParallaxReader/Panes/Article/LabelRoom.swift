/// The lines on which the name of a quote's speaker may stand.
struct LabelRoom: Hashable, Sendable {
    /// Lines of the quote behind those on which somebody else's words end.
    let quote: Range<Int>
    /// The line on which somebody else's words begin; behind the quote in any case.
    let end: Int
}
