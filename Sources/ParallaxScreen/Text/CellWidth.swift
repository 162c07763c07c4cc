internal import CWidth
internal import ParallaxUnicode

/// How many columns text takes on a terminal.
///
/// The C library's `wcwidth` is asked, scalar by scalar, because ncurses asks it too: two opinions would tear the
/// screen. So the locale must have been adopted first (``LocaleEncoding``).
public enum CellWidth {
    /// Columns of `text` as a canvas draws it, without its line breaks being obeyed.
    ///
    /// - Complexity: O(*n*) in the number of code units.
    public static func columns(of text: String) -> Int {
        text.withUTF8Bytes { bytes in
            var columns = 0
            var position = 0
            while position < bytes.count {
                let (scalar, length) = bytes.scalar(at: position)
                columns += self.columns(of: scalar)
                position += length
            }
            return columns
        }
    }

    /// The same of a part of a text.
    public static func columns(of text: Substring) -> Int { columns(of: String(text)) }

    /// Columns of one scalar as a canvas draws it: 0, 1 or 2. What is drawn as U+FFFD or as a space takes one.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        isNarrow(scalar) ? 1 : measured(scalar)
    }

    /// Whether the scalar is one of those that take one column in every UTF-8 locale.
    private static func isNarrow(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x400...0x482, 0x2010...0x2029: true
        default: false
        }
    }

    /// Columns of one scalar without the short cut for the common ones.
    static func measured(_ scalar: Unicode.Scalar) -> Int {
        switch Harmless.verdict(scalar) {
        case .drop: 0
        case .space, .lineBreak, .replace: 1
        case .keep: asked(scalar) ?? 1
        }
    }

    /// Columns of a scalar that may be shown; `nil` when the C library does not know it, so that U+FFFD must stand for
    /// it.
    static func ofVisible(_ scalar: Unicode.Scalar) -> Int? {
        isNarrow(scalar) ? 1 : asked(scalar)
    }

    private static func asked(_ scalar: Unicode.Scalar) -> Int? {
        let columns = Int(px_wcwidth(scalar.value))
        return columns < 0 ? nil : min(columns, 2)
    }
}
