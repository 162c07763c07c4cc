internal import CWidth

/// The character set the C library works in.
public enum LocaleEncoding: Hashable, Sendable {
    /// UTF-8: every scalar can be measured and drawn.
    case utf8
    /// Any other: only ASCII is safe.
    case other

    /// Makes ``CellWidth`` know Unicode whatever the environment says, as tests and output to files want it.
    public static func adoptUTF8() -> LocaleEncoding { px_adopt_utf8() != 0 ? .utf8 : .other }
}
