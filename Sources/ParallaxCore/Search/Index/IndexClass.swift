/// What a scalar is to the full-text index.
enum IndexClass: Hashable {
    /// A letter, digit or mark that belongs to the word around it.
    case partOfWord
    /// A word of its own: a scalar of a script that writes no spaces between words.
    case wordOfItsOwn
    /// Nothing: an accent on the letter before it, or something invisible.
    case ignored
    /// The end of a word.
    case separator

    /// Sorts a scalar beyond ASCII in.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x400...0x481, 0x48A...0x52F: self = .partOfWord
        case 0xAD, 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670,
            0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF:
            self = .ignored
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007, 0x3031...0x318F,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC,
            0x1B000...0x1B16F, 0x20000...0x3FFFD:
            self = Self.isWordLike(scalar.properties) ? .wordOfItsOwn : .separator
        default: self = Self.isWordLike(scalar.properties) ? .partOfWord : .separator
        }
    }

    private static func isWordLike(_ properties: Unicode.Scalar.Properties) -> Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
