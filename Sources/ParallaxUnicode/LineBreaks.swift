import CUnistring

/// Where lines may end: the Unicode line breaking algorithm (UAX 14).
public enum LineBreaks {
    /// For every code unit of `bytes`, whether a line may begin there; always `false` for the first one.
    ///
    /// Plain Latin prose is decided here, everything else by GNU libunistring, with the same result.
    ///
    /// - Precondition: The code units are valid UTF-8, as in every `String`.
    /// - Complexity: O(*n*) in the number of code units.
    public static func before(_ bytes: UnsafeBufferPointer<UInt8>) -> [Bool] {
        plainProse(bytes) ?? unicode(bytes)
    }

    /// The answer of libunistring, with the rules it lacks.
    static func unicode(_ bytes: UnsafeBufferPointer<UInt8>) -> [Bool] {
        guard let text = bytes.baseAddress else { return [] }
        var kinds = [CChar](repeating: 0, count: bytes.count)
        u8_possible_linebreaks(text, bytes.count, "UTF-8", &kinds)
        var before = kinds.map { $0 == CChar(UC_BREAK_POSSIBLE) || $0 == CChar(UC_BREAK_MANDATORY) }
        keepAbbreviationsWhole(bytes, &before)
        keepQuotationMarksAttached(bytes, &before)
        return before
    }

    /// The same answer for ASCII letters, digits, spaces and the commonest punctuation; `nil` for other text.
    static func plainProse(_ bytes: UnsafeBufferPointer<UInt8>) -> [Bool]? {
        var result = [Bool](repeating: false, count: bytes.count)
        var previous = Glyph.space
        var hasBegun = false
        for (index, byte) in bytes.enumerated() {
            guard let glyph = Glyph(byte), glyph.mayFollow(previous) else { return nil }
            result[index] = previous == .space && glyph != .space && hasBegun
            if glyph != .space { hasBegun = true }
            previous = glyph
        }
        return result
    }

    /// The parts of plain prose.
    private enum Glyph: Equatable {
        case word, space, closing, quotation

        init?(_ byte: UInt8) {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: self = .word
            case 0x20: self = .space
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"): self = .closing
            case UInt8(ascii: "\""), UInt8(ascii: "'"): self = .quotation
            default: return nil
            }
        }

        /// Whether the two side by side break only where a space ends.
        func mayFollow(_ previous: Glyph) -> Bool { !(self == .closing && previous == .space) }
    }
}
