/// A mark that waits for its partner.
struct OpenMark {
    /// The mark.
    let range: TextRange
    /// What can close it.
    let family: MarkFamily
    /// How many marks of the family, opened after it, wait too.
    var depth = 0

    init(_ mark: QuoteMark) {
        range = TextRange(start: mark.start, end: mark.end)
        family = MarkFamily(mark.glyph)
    }

    /// An opener of the single family, whatever its shape.
    init(single mark: QuoteMark) {
        range = TextRange(start: mark.start, end: mark.end)
        family = .single
    }
}
