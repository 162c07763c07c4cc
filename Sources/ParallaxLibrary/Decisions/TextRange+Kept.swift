import ParallaxCore

extension TextRange {
    /// A range that was read from a file; `nil` when no text has such a range.
    init?(kept start: Int, _ end: Int) {
        guard 0 <= start, start <= end else { return nil }
        self.init(start: start, end: end)
    }
}
