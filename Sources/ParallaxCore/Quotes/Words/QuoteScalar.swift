/// The kinds of scalars the quote finder tells apart; common scripts are told by range.
enum QuoteScalar {
    /// What a scalar is.
    enum Kind { case space, letter, digit, mark }

    /// What `scalar` is.
    @inline(__always)
    static func kind(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0...0x20, 0xA0, 0x202F, 0x2009, 0x200A, 0x3000: .space
        case 0x30...0x39: .digit
        case 0x21...0xA9: .mark
        case 0xD7, 0xF7: .mark
        case 0xC0...0x24F, 0x400...0x481, 0x48A...0x52F: .letter
        case 0x2010...0x2027, 0x2030...0x203D, 0x3001...0x3004, 0x3008...0x3020: .mark
        default: other(scalar)
        }
    }

    /// Whether `scalar` is a letter or a digit.
    @inline(__always)
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let kind = kind(scalar)
        return kind == .letter || kind == .digit
    }

    private static func other(_ scalar: Unicode.Scalar) -> Kind {
        switch ScalarClass(scalar) {
        case .space: .space
        case .letter, .ideograph: .letter
        case .digit: .digit
        case .mark: .mark
        }
    }
}
