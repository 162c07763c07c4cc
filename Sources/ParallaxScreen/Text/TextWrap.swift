internal import ParallaxUnicode

/// Cuts text into lines for a column of cells.
public enum TextWrap {
    /// The lines of `text` in `range`, each at most `columns` wide, as ranges of UTF-8 offsets into `text`.
    ///
    /// Lines end where the Unicode line breaking algorithm (UAX 14) lets them, and at every line break of the text,
    /// which belongs to no line; an empty line is an empty range. Spaces at the end of a line are left out. A word
    /// longer than the measure is cut between cells. Only a wide character in a measure of one column is wider than the
    /// measure. First fit, as readers of terminals expect it.
    ///
    /// - Precondition: `range` is inside `text`, on scalar boundaries.
    /// - Complexity: O(*n*) in the length of the range.
    public static func lines(of text: String, in range: Range<Int>, columns: Int) -> [Range<Int>] {
        wrapped(text, in: range, columns: columns, hyphenates: false).map(\.range)
    }

    /// The lines of `text` as ``lines(of:in:columns:)`` has them; long words may be divided by a hyphen.
    ///
    /// A word is divided only when it is longer than the measure, or when its line would stay empty for more than a third.
    ///
    /// - Precondition: `range` is inside `text`, on scalar boundaries.
    /// - Complexity: O(*n*) in the length of the range.
    public static func wrapped(
        _ text: String, in range: Range<Int>, columns: Int, hyphenates: Bool
    ) -> [WrappedLine] {
        text.withUTF8Bytes { bytes in
            var lines: [WrappedLine] = []
            var start = range.lowerBound
            while start < range.upperBound {
                let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
                var wrapper = LineWrapper(
                    bytes: bytes, paragraph: start..<end, columns: max(1, columns), hyphenates: hyphenates)
                wrapper.appendLines(to: &lines)
                start = end + 1
            }
            return lines
        }
    }

    /// `text` cut to at most `columns`, with `ellipsis` at its end when something was cut off.
    ///
    /// - Complexity: O(*n*) in the length of what remains.
    public static func truncated(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        text.withUTF8Bytes { bytes in
            guard let cut = fittingEnd(bytes, columns: columns) else { return text }
            let room = columns - CellWidth.columns(of: ellipsis)
            guard room >= 0 else { return String(decoding: bytes[..<cut], as: UTF8.self) }
            var end = fittingEnd(bytes, columns: room) ?? bytes.count
            while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
            return String(decoding: bytes[..<end], as: UTF8.self) + ellipsis
        }
    }

    /// Where to cut so that what stands before fits; `nil` when everything does.
    private static func fittingEnd(_ bytes: UnsafeBufferPointer<UInt8>, columns: Int) -> Int? {
        var used = 0
        var position = 0
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            used += CellWidth.columns(of: scalar)
            if used > columns { return position }
            position += length
        }
        return nil
    }
}
