/// The four kinds of scalars that words and numbers are made of.
enum ScalarClass: Hashable {
    case space, letter, digit, ideograph, mark

    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        case 0...0x20: self = .space
        case 0x30...0x39: self = .digit
        case 0x21...0x7F: self = .mark
        default: self = Self.beyondASCII(scalar)
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
        switch scalar.value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481: .letter
        case 0x2010...0x2027: .mark
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: .ideograph
        default: byCategory(scalar.properties.generalCategory)
        }
    }

    private static func byCategory(_ category: Unicode.GeneralCategory) -> ScalarClass {
        switch category {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark, .modifierLetter, .uppercaseLetter, .lowercaseLetter,
            .titlecaseLetter, .otherLetter:
            .letter
        default: .mark
        }
    }
}
