/// The one cleaner for text from outside.
///
/// Terminals obey some scalars instead of showing them: control characters, escape sequences, marks that turn the
/// writing direction. ncurses stops only a part of them, so they are taken out twice, at intake and where cells are
/// written, by the same table.
public enum Harmless {
    /// What to do with one scalar.
    public enum Verdict: Hashable, Sendable {
        /// Show it.
        case keep
        /// It ends a line: U+000A, U+000B, U+000C, U+000D, U+0085, U+2028, U+2029.
        case lineBreak
        /// It is a kind of space; show an ordinary one.
        case space
        /// It has no picture of its own; leave it out.
        case drop
        /// It commands a terminal; show U+FFFD in its place.
        case replace
    }
}
