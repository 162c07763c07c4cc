/// A key press after terminal decoding.
public enum Key: Hashable, Sendable, Codable {
    /// A printable character, shift already applied.
    case character(String)
    /// A letter with Control, in lower case; never `m`, `i`, `[` or `h`, which terminals cannot tell from other keys.
    case control(String)
    /// A character with Alt.
    case alt(String)
    /// The main keys that have names.
    case enter, escape, tab, backTab, backspace, delete, insert
    /// The arrows and their neighbours.
    case up, down, left, right, pageUp, pageDown, home, end
    /// Arrows with Alt.
    case altLeft, altRight
    /// F1 to F12.
    case function(Int)
}
