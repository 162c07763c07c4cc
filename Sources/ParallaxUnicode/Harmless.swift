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
        /// It commands a terminal, or nobody agrees on what it looks like; show U+FFFD in its place.
        case replace
    }

    /// What to do with `scalar`.
    ///
    /// - The spaces that forbid a line break (U+00A0, U+2007, U+202F) are kept, for French quotation marks and grouped
    ///   digits are told by them; whoever draws them draws U+0020.
    /// - Everything invisible is dropped: text would hide what is compared and searched, and terminals disagree with
    ///   `wcwidth` about its columns. That takes the joiners U+200C and U+200D too. Persian and Indic words stay
    ///   readable without them and are found however they were typed; joined emoji fall into the pictures they are
    ///   made of, as ncurses would draw them.
    /// - Marks of writing direction are dropped rather than replaced, for honest Arabic and Hebrew is full of them.
    /// - Unassigned scalars are kept, for a later Unicode may assign them; a screen that cannot measure them shows
    ///   U+FFFD.
    public static func verdict(_ scalar: Unicode.Scalar) -> Verdict {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x350...0x5FF, 0x2010...0x2027, 0x2190...0x27FF, 0x3041...0x3163,
            0x3400...0xA48C, 0xAC00...0xD7A3:
            .keep
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x2800, 0x3000: .space
        case 0x2007, 0x202F: .keep
        case 0x00...0x1F, 0x7F...0x9F: .replace
        case 0xFFFC: .drop
        default: rareVerdict(scalar.properties, scalar.value)
        }
    }

    private static func rareVerdict(_ properties: Unicode.Scalar.Properties, _ value: UInt32) -> Verdict {
        if properties.isDefaultIgnorableCodePoint { return .drop }
        if properties.isNoncharacterCodePoint { return .replace }
        switch properties.generalCategory {
        case .format: return isVisibleFormat(value) ? .keep : .drop
        case .privateUse: return .replace
        default: return .keep
        }
    }

    /// Number and verse signs that enclose the digits after them (Unicode property Prepended_Concatenation_Mark).
    private static func isVisibleFormat(_ value: UInt32) -> Bool {
        switch value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}
